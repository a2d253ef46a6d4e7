package org.heardportal.content.place;

/**
 * A place on the map: metres east and north on the National Grid.
 *
 * @param easting 0 to 700,000
 * @param northing 0 to 1,300,000
 */
public record GridPoint(int easting, int northing) {

    private static final int EASTERNMOST = 700_000;
    private static final int NORTHERNMOST = 1_300_000;
    private static final double METRES_IN_A_MILE = 1609.344;

    public GridPoint {
        if (!isOnTheGrid(easting, northing)) {
            throw new IllegalArgumentException("The National Grid has no point " + easting + " " + northing);
        }
    }

    /** Whether the grid reaches so far. */
    public static boolean isOnTheGrid(int easting, int northing) {
        return easting >= 0 && easting <= EASTERNMOST && northing >= 0 && northing <= NORTHERNMOST;
    }

    /** How far it is, as the crow flies. */
    public double milesTo(GridPoint other) {
        return Math.hypot((double) easting - other.easting, (double) northing - other.northing) / METRES_IN_A_MILE;
    }
}
