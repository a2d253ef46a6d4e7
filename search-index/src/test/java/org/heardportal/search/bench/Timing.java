package org.heardportal.search.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.heardportal.search.quality.PrintedFigures;

/**
 * How long something takes for each of many queries, one after the other in one thread.
 *
 * @param times milliseconds that each took, the shortest first
 * @param processor milliseconds of the processor that each took, the least first: where others use the machine too, only these are ours
 */
record Timing(double[] times, double[] processor) {

    /** So often all others run before anything is timed: by then a server of some minutes has compiled what it runs. */
    private static final int WARM_UPS = 10;

    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Times them.
     *
     * @param others queries to run first, so that what is timed is compiled; others than those that are timed, or what is remembered of them would count
     */
    static Timing of(List<String> queries, List<String> others, Consumer<String> search) {
        for (int time = 0; time < WARM_UPS; time++) {
            others.forEach(search);
        }
        double[] times = new double[queries.size()];
        double[] processor = new double[queries.size()];
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            search.accept(queries.get(i));
            processor[i] = (THREADS.getCurrentThreadCpuTime() - used) / NANOSECONDS_OF_A_MILLISECOND;
            times[i] = (System.nanoTime() - began) / NANOSECONDS_OF_A_MILLISECOND;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        return new Timing(times, processor);
    }

    double median() {
        return ofHundred(times, 50);
    }

    private static double ofHundred(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Prints it, one figure a line. */
    void print(String name) {
        PrintedFigures.figure(name + "_p50_ms", median());
        PrintedFigures.figure(name + "_p99_ms", ofHundred(times, 99));
        PrintedFigures.figure(name + "_cpu_ms", Arrays.stream(processor).average().orElse(0));
        PrintedFigures.figure(name + "_cpu_p99_ms", ofHundred(processor, 99));
    }
}
