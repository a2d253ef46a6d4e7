package org.heardportal.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks the portal whether it is ready. The port opens long before that, and the runtime's own health check changes its mind while it starts; the
 * application's own check can be right a moment before the runtime leads public addresses to it. So each of several addresses has to answer, in order.
 */
final class Readiness {

    private static final int MILLISECONDS_BETWEEN_QUESTIONS = 100;
    private static final int MILLISECONDS_FOR_AN_ANSWER = 2_000;
    /** Ten times what a start takes on two cores: a slow disk and a long repair of the database fit in. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<URI> addresses;

    Readiness(URI... addresses) {
        this.addresses = List.of(addresses);
    }

    /** Whether the portal became ready; false when its process ended first or took longer than anybody would wait. */
    boolean await(PayaraProcess portal) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (addresses.stream().allMatch(Readiness::saysReady)) {
                return true;
            }
            if (portal.endsWithin(MILLISECONDS_BETWEEN_QUESTIONS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean saysReady(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS_FOR_AN_ANSWER);
            connection.setReadTimeout(MILLISECONDS_FOR_AN_ANSWER);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
