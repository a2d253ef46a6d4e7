package org.heardportal.web.wiring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The address for operators, apart from the public one and on the loopback address alone: {@code /health/live}, {@code /health/ready},
 * {@code /metrics}, what {@code heard verify promise} asks, and where {@code heard import} brings lists. Lives as long as the application.
 */
@ApplicationScoped
class ManagementAddress {

    private static final Logger LOG = System.getLogger(ManagementAddress.class.getName());
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int UNUSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final String IMPORT = "/import/";
    private static final String TEXT = "text/plain; charset=utf-8";
    /** Ten times the largest list that is known, and little enough to hold in memory once. */
    private static final int LARGEST_LIST = 64 * 1024 * 1024;
    private static final String JSON = "application/json";
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    @Inject
    private Health health;

    @Inject
    private Metrics metrics;

    @Inject
    private PromiseCheck promises;

    @Inject
    private ImportDesk imports;

    /** Threads of the container: a check that asks the database needs the application's names. */
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private Executor executor;

    private HttpServer server;

    /** What is answered to one question. */
    private record Answer(int status, String type, String text) {
    }

    /** @throws IOException when the port is taken */
    void open(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/health/live", () -> new Answer(OK, JSON, "{\"status\":\"UP\",\"checks\":[]}"));
        answer("/health/ready", this::ready);
        answer("/metrics", () -> new Answer(OK, METRICS, metrics.asText()));
        answer("/verify/promise/begin", () -> new Answer(OK, JSON, promises.begin()));
        answer("/verify/promise", () -> new Answer(OK, JSON, promises.recount()));
        server.createContext(IMPORT, exchange -> send(exchange, imported(exchange)));
        server.setExecutor(executor);
        server.start();
    }

    @PreDestroy
    void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    /**
     * Takes a list over that an operator posts. The command says so in a header of its own: a page in a browser on this machine could post too, but not with a
     * header that nobody allows it.
     */
    private Answer imported(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod()) || !"import".equals(exchange.getRequestHeaders().getFirst("Heard-Command"))) {
            return new Answer(NOT_FOUND, JSON, "{}");
        }
        byte[] file = exchange.getRequestBody().readNBytes(LARGEST_LIST + 1);
        if (file.length > LARGEST_LIST) {
            return new Answer(TOO_LARGE, TEXT, "The file is larger than " + LARGEST_LIST + " bytes.\n");
        }
        String name = exchange.getRequestURI().getQuery();
        return answerOf(() -> {
            ImportDesk.Imported imported = imports.take(exchange.getRequestURI().getPath().substring(IMPORT.length()), name == null ? "" : name.replaceFirst("^file=", ""), file);
            return new Answer(imported.taken() ? OK : UNUSABLE, TEXT, String.join("\n", imported.lines()) + "\n");
        });
    }

    private Answer ready() {
        List<Health.Check> checks = health.checks();
        boolean ready = checks.stream().allMatch(check -> check.up() || !check.needed());
        String list = checks.stream().map(check -> "{\"name\":\"" + check.name() + "\",\"status\":\"" + word(check.up()) + "\"}")
                .collect(Collectors.joining(","));
        return new Answer(ready ? OK : UNAVAILABLE, JSON, "{\"status\":\"" + word(ready) + "\",\"checks\":[" + list + "]}");
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }

    private void answer(String path, Supplier<Answer> answer) {
        server.createContext(path, exchange -> {
            boolean asked = exchange.getRequestURI().getPath().equals(path) && "GET".equals(exchange.getRequestMethod());
            send(exchange, asked ? answerOf(answer) : new Answer(NOT_FOUND, JSON, "{}"));
        });
    }

    /** The server would swallow an exception, and the question would stay without an answer. */
    private static Answer answerOf(Supplier<Answer> answer) {
        try {
            return answer.get();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A question on the management address cannot be answered", failed);
            return new Answer(UNAVAILABLE, JSON, "{\"status\":\"DOWN\",\"checks\":[]}");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
