package org.heardportal.launch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Sends requests at a fixed rate, whether those before were answered or not, as many people who know nothing of each other do. A time is counted from
 * the moment at which the request was due, so that a portal that falls behind cannot hide it.
 */
final class OpenLoop {

    /** Requests that may wait for an answer at once; a portal so far behind is measured enough. */
    private static final int MOST_OPEN = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final int rate;
    private final int requests;

    OpenLoop(int rate, Duration duration) {
        this.rate = rate;
        this.requests = (int) (rate * duration.toSeconds());
    }

    /**
     * What came of it.
     *
     * @param milliseconds the times of those that were answered with a page, shortest first
     */
    record Outcome(int requests, List<Double> milliseconds) {

        int answered() {
            return milliseconds.size();
        }

        /** The time that so many of a hundred take at most; not a number where none was answered. */
        double percentile(int percent) {
            return milliseconds.isEmpty() ? Double.NaN : milliseconds.get(Math.min(answered() - 1, answered() * percent / 100));
        }

        /** How many of a hundred took longer, or were not answered. */
        double laterThan(double limit) {
            return 100.0 * (requests - milliseconds.stream().filter(time -> time <= limit).count()) / requests;
        }
    }

    /** Sends them all and waits for the answers. */
    Outcome run(IntFunction<URI> address) throws InterruptedException {
        Semaphore open = new Semaphore(MOST_OPEN);
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long began = System.nanoTime();
            for (int i = 0; i < requests; i++) {
                long due = began + i * Duration.ofSeconds(1).toNanos() / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                open.acquire();
                HttpRequest request = HttpRequest.newBuilder(address.apply(i)).timeout(PATIENCE).build();
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).handle((response, failure) -> {
                    open.release();
                    return failure == null && response.statusCode() == OK ? (System.nanoTime() - due) / NANOSECONDS_OF_A_MILLISECOND : Double.NaN;
                }));
            }
            List<Double> times = answers.stream().map(CompletableFuture::join).filter(time -> !time.isNaN()).sorted().toList();
            return new Outcome(requests, times);
        }
    }
}
