package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.Visitor;

/**
 * Asks for a service through the real form, over and over and from several sides at once, kills the portal at random times, starts it again, and sends again what
 * got no answer. At the end it counts in the database what became of everything that was acknowledged.
 */
public final class CrashDrill {

    private static final int VISITORS = 4;

    /** Sending a form again to a portal that runs has to be acknowledged; what never is counts against it. */
    private static final int MOST_TRIES = 50;
    /** Between a start and the next kill, so that some forms come to their end and some do not. */
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(6);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(20);

    private final Path data;
    private final int kills;
    private final Console console = Console.ofThisProcess();
    private final Random chance = new Random();
    private final AtomicInteger number = new AtomicInteger();
    /** Reference by marker. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    /** What was sent and got no answer, by marker. */
    private final Queue<Unanswered> unanswered = new ConcurrentLinkedQueue<>();
    private volatile PackagedPortal portal;
    private volatile boolean over;

    private CrashDrill(Path data, int kills) {
        this.data = data;
        this.kills = kills;
    }

    /**
     * A form that was sent.
     *
     * @param tries how often it was sent without being acknowledged
     */
    private record Unanswered(String marker, Form form, int tries) {

        Unanswered sentOnceMore() {
            return new Unanswered(marker, form, tries + 1);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("heard-drill");
        boolean passed;
        try {
            passed = new CrashDrill(data, Integer.parseInt(arguments[0])).run();
        } finally {
            Folders.delete(data);
        }
        System.exit(passed ? 0 : 1);
    }

    /** True where everything that was sent is acknowledged in the end, and nothing of it is lost, doubled or half there. */
    private boolean run() throws IOException, InterruptedException {
        long began = System.nanoTime();
        portal = PackagedPortal.start(data);
        Thread[] visitors = new Thread[VISITORS];
        for (int i = 0; i < VISITORS; i++) {
            visitors[i] = Thread.ofPlatform().name("visitor " + i).start(this::askAgainAndAgain);
        }
        for (int kill = 1; kill <= kills; kill++) {
            pause(chance.nextLong(SHORTEST_LIFE.toMillis(), LONGEST_LIFE.toMillis()));
            portal.application().destroyForcibly();
            portal.awaitEnd();
            portal = PackagedPortal.start(data);
            console.say("killed " + kill + ", acknowledged so far " + acknowledged.size());
        }
        pause(SHORTEST_LIFE.toMillis());
        over = true;
        for (Thread visitor : visitors) {
            visitor.join();
        }
        while (unanswered.stream().anyMatch(what -> what.tries() < MOST_TRIES)) {
            sendAgain(unanswered.remove());
        }
        Tally tally = Tally.of(portal.access(), acknowledged);
        console.say("acknowledged " + acknowledged.size());
        console.say("unanswered " + unanswered.size());
        console.say("found " + tally.found());
        console.say("doubled " + tally.doubled());
        console.say("half " + tally.half());
        console.say("seconds " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        portal.close();
        return acknowledged.size() > 0 && unanswered.isEmpty() && tally.isWhole(acknowledged.size());
    }

    private void askAgainAndAgain() {
        while (!over) {
            Unanswered first = unanswered.poll();
            if (first == null) {
                ask("drill" + number.incrementAndGet() + "x" + Long.toString(chance.nextLong(1L << 40), Character.MAX_RADIX));
            } else {
                sendAgain(first);
            }
        }
    }

    private void ask(String marker) {
        Visitor visitor = Visitor.at(portal.address());
        Form form;
        try {
            form = new FormWalk(visitor, marker).toTheLastPage();
        } catch (RuntimeException | AssertionError away) {
            pause(200); // nothing was sent yet, so nothing can be lost; the portal is on its way back
            return;
        }
        send(visitor, new Unanswered(marker, form, 0));
    }

    private void sendAgain(Unanswered before) {
        send(Visitor.at(portal.address()), before);
    }

    private void send(Visitor visitor, Unanswered what) {
        try {
            Answer answer = visitor.submit(what.form());
            String location = answer.header("Location").orElse("");
            if (location.contains("/requests/")) {
                acknowledged.put(what.marker(), location.replaceAll(".*/requests/([^/?]+).*", "$1"));
                return;
            }
        } catch (RuntimeException noAnswer) {
            // it may have been taken or not: sending the same form again has to tell
        }
        pause(200);
        unanswered.add(what.sentOnceMore());
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
