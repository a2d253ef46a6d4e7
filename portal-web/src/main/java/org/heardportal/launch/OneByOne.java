package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

/** Sends requests one after the other: to warm a portal up, and to see what one request takes where no other is answered. */
final class OneByOne {

    private static final int TIMES = 7;
    private static final Set<Integer> ANSWERS = Set.of(200, 400);
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private OneByOne() {
    }

    /** Sends so many, or fewer where that takes longer than is waited; says how many. */
    static int ask(Supplier<URI> address, int most, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        int asked = 0;
        try (HttpClient client = client()) {
            while (asked < most && System.nanoTime() < end) {
                send(client, address.get());
                asked++;
            }
        }
        return asked;
    }

    /** The milliseconds that one request takes, of several the one in the middle. */
    static double median(URI address) throws IOException, InterruptedException {
        double[] times = new double[TIMES];
        try (HttpClient client = client()) {
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                int status = send(client, address);
                times[i] = (System.nanoTime() - began) / NANOSECONDS_OF_A_MILLISECOND;
                if (!ANSWERS.contains(status)) {
                    throw new IllegalStateException("A crafted query is answered with " + status);
                }
            }
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static int send(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
