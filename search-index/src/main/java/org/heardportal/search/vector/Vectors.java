package org.heardportal.search.vector;

import java.util.Collection;

/** Arithmetic of vectors. */
final class Vectors {

    private Vectors() {
    }

    /** The direction between vectors of length one; each counts alike. */
    static float[] between(Collection<float[]> vectors) {
        float[] sum = new float[Model.DIMENSIONS];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return unit(sum);
    }

    /** The same direction with length one; nought stays nought. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; square > 0 && i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }
}
