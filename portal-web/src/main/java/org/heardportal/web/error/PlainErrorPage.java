package org.heardportal.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.heardportal.web.faces.Words;

/** The error page that needs nothing but the words: no content, no style sheet, no Faces. English alone, because it is read when little else works. */
final class PlainErrorPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p>%4$s</main></body></html>
            """;

    private PlainErrorPage() {
    }

    static void write(HttpServletResponse response, Failure failure, String incident) throws IOException {
        byte[] page = html(failure, incident).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static String html(Failure failure, String incident) {
        String number = incident.isEmpty() ? "" : "<p>" + english("error.incident", incident) + "</p>";
        return PAGE.formatted(english(failure.key() + ".title"), english(failure.key() + ".what"), english(failure.key() + ".next"), number);
    }

    private static String english(String key, Object... values) {
        return Words.in(Locale.ENGLISH, key, values);
    }
}
