package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request as its bytes, for what no HTTP client would send. It asks for the connection to be closed afterwards.
 *
 * @param text request line, headers and body, in ISO 8859-1
 */
public record RawRequest(String text) {

    private static final int PATIENCE_IN_MILLISECONDS = 10_000;

    /** A GET of these characters as they are. */
    public static RawRequest get(String target) {
        return new RawRequest("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }

    public Answer sendTo(RunningPortal portal) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parse(socket.getInputStream().readAllBytes(), portal);
        } catch (IOException failure) {
            throw new UncheckedIOException(text.lines().findFirst().orElse(""), failure);
        }
    }

    private Answer parse(byte[] bytes, RunningPortal portal) {
        String answer = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("No answer to " + text.lines().findFirst().orElse(""));
        }
        List<String> lines = answer.substring(0, end).lines().toList();
        HttpHeaders headers = HttpHeaders.of(lines.stream().skip(1).filter(line -> line.contains(":")).collect(Collectors.groupingBy(
                line -> line.substring(0, line.indexOf(':')), Collectors.mapping(line -> line.substring(line.indexOf(':') + 1).strip(), Collectors.toList()))), (name, value) -> true);
        return new Answer(text.lines().findFirst().orElse(""), Integer.parseInt(lines.getFirst().split(" ")[1]), headers,
                Arrays.copyOfRange(bytes, end + 4, bytes.length), portal.address());
    }
}
