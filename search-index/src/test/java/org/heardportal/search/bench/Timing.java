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
 * @param p50 milliseconds that half of them take at most
 * @param p99 milliseconds that all but one in a hundred take at most
 * @param cpu milliseconds of the processor for one of them, in the mean
 */
record Timing(double p50, double p99, double cpu) {

    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Runs some of them first, so that what is timed is compiled. */
    static Timing of(List<String> queries, int warmUp, Consumer<String> search) {
        for (int i = 0; i < warmUp; i++) {
            search.accept(queries.get(i % queries.size()));
        }
        double[] times = new double[queries.size()];
        long processor = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            search.accept(queries.get(i));
            times[i] = (System.nanoTime() - began) / NANOSECONDS_OF_A_MILLISECOND;
        }
        double cpu = (THREADS.getCurrentThreadCpuTime() - processor) / NANOSECONDS_OF_A_MILLISECOND / times.length;
        Arrays.sort(times);
        return new Timing(times[times.length / 2], times[times.length * 99 / 100], cpu);
    }

    /** Prints it, one figure a line. */
    void print(String name) {
        PrintedFigures.figure(name + "_p50_ms", p50);
        PrintedFigures.figure(name + "_p99_ms", p99);
        PrintedFigures.figure(name + "_cpu_ms", cpu);
    }
}
