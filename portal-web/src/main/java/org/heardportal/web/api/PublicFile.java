package org.heardportal.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a small text, mostly one that is the same for everyone. */
final class PublicFile {

    /** Crawlers ask a few times a day; an hour is soon enough for them to learn of a new page. */
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private PublicFile() {
    }

    static void send(HttpServletResponse response, String contentType, String text) throws IOException {
        send(response, contentType, text, FOR_AN_HOUR);
    }

    /** One that changes by the minute: whoever keeps it asks again. */
    static void sendFresh(HttpServletResponse response, String contentType, String text) throws IOException {
        send(response, contentType, text, "no-cache");
    }

    /** One that is of somebody: nobody on the way keeps it. */
    static void sendToOne(HttpServletResponse response, String contentType, String text) throws IOException {
        send(response, contentType, text, "no-store");
    }

    private static void send(HttpServletResponse response, String contentType, String text, String keeping) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", keeping);
        response.setContentType(contentType + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
