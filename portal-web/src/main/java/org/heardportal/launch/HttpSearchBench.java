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
import java.util.function.IntFunction;

/**
 * The part of {@code ./heard bench search} that asks a running portal: starts heard.jar with the content of the sample council and nothing that happened,
 * sends searches and then suggestions at a fixed rate, and prints one figure a line; once by words alone and once by meaning too.
 */
public final class HttpSearchBench {

    /** The setting that says whether the search goes by meaning. */
    private static final String VECTORS = "heard.search.semantic";

    private static final int RATE = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final long SEED = 20_261_122;

    /** Two or three of them make a query: enough different ones that hardly any page is kept from before. */
    private static final List<String> WORDS = List.of("bin", "collection", "missed", "recycling", "centre", "tip", "garden", "waste", "bulky", "pothole", "street",
            "light", "broken", "report", "parking", "permit", "blue", "badge", "council", "tax", "discount", "school", "place", "apply", "housing", "repair", "death",
            "register", "licence", "noise", "tree", "dog", "rubbish", "dumped", "pay", "renew", "library", "swiming", "potohle", "reccycling");

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

    private void measure(URI portal, ProcessHandle process) throws InterruptedException {
        measure("search", process, request -> portal.resolve("search?q=" + encoded(query())));
        measure("suggest", process, request -> portal.resolve("search/suggest?q=" + encoded(beginning())));
    }

    private void measure(String what, ProcessHandle process, IntFunction<URI> address) throws InterruptedException {
        new OpenLoop(RATE, WARM_UP).run(address);
        Duration before = process.info().totalCpuDuration().orElse(Duration.ZERO);
        OpenLoop.Outcome outcome = new OpenLoop(RATE, MEASURED).run(address);
        Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
        figure(what + "_rate_per_s", RATE);
        figure(what + "_requests", outcome.requests());
        figure(what + "_not_answered", outcome.requests() - outcome.answered());
        figure(what + "_p50_ms", outcome.percentile(50));
        figure(what + "_p99_ms", outcome.percentile(99));
        figure(what + "_cpu_ms", (double) processor.toMillis() / outcome.requests());
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
