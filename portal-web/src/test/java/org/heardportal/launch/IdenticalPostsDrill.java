package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.Visitor;

/** Sends the same filled-in form eight times at once, round after round, and counts in the database how many requests came of it. */
public final class IdenticalPostsDrill {

    private static final int AT_ONCE = 8;
    private static final int PROGRESS = 100;

    private final Console console = Console.ofThisProcess();
    private final Map<String, String> referenceByMarker = new TreeMap<>();
    private int otherAnswers;

    private IdenticalPostsDrill() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path data = Files.createTempDirectory("heard-drill");
        boolean passed;
        try (PackagedPortal portal = PackagedPortal.start(data); ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            passed = new IdenticalPostsDrill().run(portal, senders, Integer.parseInt(arguments[0]));
        }
        Folders.delete(data);
        System.exit(passed ? 0 : 1);
    }

    private boolean run(PackagedPortal portal, ExecutorService senders, int rounds) throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        for (int round = 1; round <= rounds; round++) {
            String marker = "drill" + round + "x" + Long.toString(began & Long.MAX_VALUE, Character.MAX_RADIX);
            Form form = new FormWalk(Visitor.at(portal.address()), marker).toTheLastPage();
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(senders.submit(() -> Visitor.at(portal.address()).submit(form)));
            }
            for (Future<Answer> answer : answers) {
                String location = answer.get().header("Location").orElse("");
                String reference = location.contains("/requests/") ? location.replaceAll(".*/requests/([^/?]+).*", "$1") : "";
                if (reference.isEmpty() || !referenceByMarker.computeIfAbsent(marker, first -> reference).equals(reference)) {
                    otherAnswers++;
                }
            }
            if (round % PROGRESS == 0) {
                console.say("round " + round);
            }
        }
        Tally tally = Tally.of(portal.access(), referenceByMarker);
        console.say("rounds " + rounds);
        console.say("posts " + rounds * AT_ONCE);
        console.say("requests " + tally.found());
        console.say("doubled " + tally.doubled());
        console.say("half " + tally.half());
        console.say("other_answers " + otherAnswers);
        console.say("seconds " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        return tally.isWhole(rounds) && otherAnswers == 0;
    }
}
