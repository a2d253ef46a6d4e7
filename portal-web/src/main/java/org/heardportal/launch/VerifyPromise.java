package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * {@code heard verify promise}: reads the figures that everybody can read, has them counted again by the slow way on the management address, and prints both, one
 * standard a line. It asks the portal that runs over the data folder, or starts one for it and stops it again.
 */
public final class VerifyPromise {

    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int OK = 200;
    /** A recount reads every event there is; a minute is a hundred thousand requests. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final Console console;

    VerifyPromise(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Console console = Console.ofThisProcess();
        System.exit(new OperatorCommand(console).run(List.of(arguments), new VerifyPromise(console)::verify));
    }

    /** Compares and prints. */
    int verify(URI portal, URI management) throws IOException, InterruptedException {
        String begun = PromiseNumbers.in(text(management.resolve("verify/promise/begin"))).madeAt();
        PromiseNumbers published = PromiseNumbers.in(text(portal.resolve("promise.json")));
        PromiseNumbers recounted = PromiseNumbers.in(text(management.resolve("verify/promise")));
        if (!published.madeAt().equals(begun)) { // the half minute was just up: once more, with half a minute before the next
            text(management.resolve("verify/promise/begin"));
            published = PromiseNumbers.in(text(portal.resolve("promise.json")));
            recounted = PromiseNumbers.in(text(management.resolve("verify/promise")));
        }
        PromiseComparison comparison = new PromiseComparison(published, recounted);
        comparison.lines().forEach(console::say);
        return comparison.differences() == 0 ? SAME : DIFFERENT;
    }

    private String text(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
