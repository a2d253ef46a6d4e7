package org.heardportal.portal;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the portal answered.
 *
 * @param request the request line that it answers
 * @param asked the address that was asked for
 */
public record Answer(String request, int status, HttpHeaders headers, byte[] body, URI asked) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The path and query that it leads to. */
    public String pathLedTo() {
        return header("Location").orElseThrow(() -> new AssertionError("Nobody is led on: " + this)).replaceFirst("^https?://[^/]+", "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The page, parsed as a browser would. */
    public Document page() {
        return Jsoup.parse(text(), asked.toString());
    }

    public boolean isPage() {
        return header("Content-Type").filter(type -> type.startsWith("text/html")).isPresent();
    }

    /** Every form of the page. */
    public List<Form> forms() {
        return page().select("form").stream().map(Form::of).toList();
    }

    /** The one form of the page that has such an element. */
    public Form formWith(String selector) {
        Element form = page().select("form:has(" + selector + ")").first();
        if (form == null) {
            throw new AssertionError("There is no form with " + selector + " on the page that " + this);
        }
        return Form.of(form);
    }

    @Override
    public String toString() {
        return request + " answers " + status + headers.firstValue("Location").map(" to "::concat).orElse("");
    }
}
