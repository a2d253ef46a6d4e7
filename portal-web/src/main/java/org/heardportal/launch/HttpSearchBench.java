package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The part of {@code ./heard bench search} that asks a running portal: starts heard.jar with the content of the sample council and nothing that happened,
 * sends searches and then suggestions at a fixed rate that the machine can bear, and crafted queries one by one, and prints one figure a line; once by
 * words alone and once by meaning too.
 */
public final class HttpSearchBench {

    /** The setting that says whether the search goes by meaning. */
    private static final String VECTORS = "heard.search.semantic";

    /** What is asked for; less where it would fill the machine, since a queue that only grows tells of its length and not of the portal. */
    private static final int MOST_A_SECOND = 200;
    private static final int LEAST_A_SECOND = 5;

    /** Of all processors so much at most is taken by the portal: the requests have to be made too. */
    private static final double SHARE = 0.5;

    /** A portal is compiled while it answers; a page is quick after some thousands. */
    private static final int WARM_UP = 4_000;
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(90);
    private static final int CALIBRATED = 300;
    private static final Duration MEASURED = Duration.ofSeconds(20);

    /** Milliseconds from which people notice that they wait. */
    private static final double LATE = 100;
    private static final long SEED = 20_261_122;

    /** Two or three of them make a query: enough different ones that hardly any page is kept from before. */
    private static final List<String> WORDS = List.of("bin", "collection", "missed", "recycling", "centre", "tip", "garden", "waste", "bulky", "pothole", "street",
            "light", "broken", "report", "parking", "permit", "blue", "badge", "council", "tax", "discount", "school", "place", "apply", "housing", "repair", "death",
            "register", "licence", "noise", "tree", "dog", "rubbish", "dumped", "pay", "renew", "library", "swiming", "potohle", "reccycling");

    /** Five kilobytes each. */
    private static final List<String> CRAFTED = List.of("(".repeat(5_000), "*".repeat(5_000), "bni ".repeat(1_250), "(a+)+$".repeat(800), "\u5783\u573E".repeat(280));

    private final Console console = Console.ofThisProcess();
    private final Random random = new Random(SEED);
    private final String name;

    private HttpSearchBench(String name) {
        this.name = name;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean knowsVectors = Setting.ofKey(VECTORS).isPresent();
        measure("http_lexical", knowsVectors ? VECTORS + "=off\n" : "");
        if (knowsVectors) {
            measure("http_vectors", VECTORS + "=on\n");
        }
    }

    /** A portal of its own for each way to search. */
    private static void measure(String name, String settings) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("heard-bench");
        Files.writeString(data.resolve("heard.properties"), settings);
        try (StartedPortal portal = new StartedPortal(data, "--empty")) {
            new HttpSearchBench(name).measure(portal.address(), portalOf(data));
        } finally {
            Folders.delete(data);
        }
    }

    private void measure(URI portal, ProcessHandle process) throws IOException, InterruptedException {
        measure("search", process, () -> portal.resolve("search?q=" + encoded(query())));
        measure("suggest", process, () -> portal.resolve("search/suggest?q=" + encoded(beginning())));
        double slowest = 0;
        for (String crafted : CRAFTED) {
            slowest = Math.max(slowest, OneByOne.median(portal.resolve("search?q=" + encoded(crafted))));
        }
        figure("crafted_slowest_ms", slowest);
    }

    private void measure(String what, ProcessHandle process, Supplier<URI> address) throws IOException, InterruptedException {
        OneByOne.ask(address, WARM_UP, LONGEST_WARM_UP);
        Duration unloaded = processor(process);
        int asked = OneByOne.ask(address, CALIBRATED, LONGEST_WARM_UP);
        double cost = milliseconds(processor(process).minus(unloaded)) / asked;
        int rate = (int) Math.clamp(SHARE * Runtime.getRuntime().availableProcessors() * 1000 / cost, LEAST_A_SECOND, MOST_A_SECOND);
        Duration before = processor(process);
        OpenLoop.Outcome outcome = new OpenLoop(rate, MEASURED).run(request -> address.get());
        figure(what + "_rate_per_s", rate);
        figure(what + "_requests", outcome.requests());
        figure(what + "_not_answered", outcome.requests() - outcome.answered());
        figure(what + "_late_percent", outcome.laterThan(LATE));
        figure(what + "_p50_ms", outcome.percentile(50));
        figure(what + "_p99_ms", outcome.percentile(99));
        figure(what + "_cpu_ms", milliseconds(processor(process).minus(before)) / outcome.requests());
    }

    private static Duration processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private String query() {
        return any() + ' ' + any() + (random.nextBoolean() ? ' ' + any() : "");
    }

    private String beginning() {
        String query = query();
        return query.substring(0, Math.min(query.length(), 2 + random.nextInt(8)));
    }

    private String any() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void figure(String figure, double value) {
        console.say(String.format(Locale.ROOT, "%s_%s %.2f", name, figure, value));
    }

    private static ProcessHandle portalOf(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("portal.pid")).split("\\s", 2)[0])).orElseThrow();
    }
}
