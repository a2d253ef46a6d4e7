package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * {@code heard import KIND FILE}: brings a list to the portal that runs over the data folder, or to one that it starts for it and stops again, and prints what
 * came of it. The portal takes a list whole or not at all.
 */
public final class ImportFile {

    private static final int DONE = 0;
    private static final int NOT_TAKEN = 1;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    /** A gazetteer of a county is half a million lines. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final Console console;

    ImportFile(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new ImportFile(Console.ofThisProcess()).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws InterruptedException {
        OperatorCommand command = new OperatorCommand(console);
        if (arguments.size() < 2 || arguments.get(0).startsWith("-") || arguments.get(1).startsWith("-")) {
            return command.refuse(List.of("Name the kind of list and the file: ./heard import services FILE"));
        }
        Path file = Path.of(arguments.get(1));
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            return command.refuse(List.of("There is no file " + file + " that can be read."));
        }
        return command.run(arguments.subList(2, arguments.size()), (portal, management) -> bring(arguments.get(0), file, management));
    }

    private int bring(String kind, Path file, URI management) throws IOException, InterruptedException {
        URI address = management.resolve("import/" + URLEncoder.encode(kind, StandardCharsets.UTF_8) + "?file=" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).header("Heard-Command", "import").timeout(PATIENCE).POST(BodyPublishers.ofFile(file)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() == OK) {
            answer.body().lines().forEach(console::say);
            return DONE;
        }
        if (answer.statusCode() == NOT_FOUND) {
            throw new IOException(management + " takes no lists");
        }
        answer.body().lines().forEach(console::complain);
        console.complain("Nothing was imported.");
        return NOT_TAKEN;
    }
}
