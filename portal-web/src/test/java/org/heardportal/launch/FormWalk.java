package org.heardportal.launch;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.Visitor;
import org.jsoup.nodes.Element;

/** Asks for a service through the real form, page by page, up to the page that sends it. */
final class FormWalk {

    private static final String START = "/apply/report-a-pothole";
    private static final int MOST_PAGES = 40;

    /** What is chosen where there are several: an e-mail address is left, nothing else is told. */
    private static final List<String> CHOICES = List.of("email", "no");

    private final Visitor visitor;
    private final String marker;

    /**
     * @param marker lower-case letters and digits that nothing else in the database has
     */
    FormWalk(Visitor visitor, String marker) {
        this.visitor = visitor;
        this.marker = marker;
    }

    /** The form of the page that shows all answers, ready to be sent. */
    Form toTheLastPage() {
        Answer page = visitor.get(START);
        for (int i = 0; i < MOST_PAGES; i++) {
            Form form = page.formWith("main form[method=post] [type=submit], main form[method=post] button");
            if (page.asked().getPath().endsWith("/check")) {
                return form;
            }
            page = landed(visitor.submit(filledIn(form)));
        }
        throw new AssertionError("the form does not come to its end");
    }

    /** The page to which an answer leads. */
    private Answer landed(Answer answer) {
        String location = answer.header("Location").orElseThrow(() -> new AssertionError("a page of the form was not left: " + answer));
        return visitor.get(pathOf(location));
    }

    /** Path and query of an address that a redirect names. */
    static String pathOf(String location) {
        URI address = URI.create(location);
        return address.getRawQuery() == null ? address.getRawPath() : address.getRawPath() + "?" + address.getRawQuery();
    }

    private Form filledIn(Form form) {
        Form filled = form;
        for (Element text : form.element().select("textarea, input[type=text]")) {
            filled = filled.with(text.attr("name"), "By lamp post " + marker);
        }
        for (Element email : form.element().select("input[type=email]")) {
            filled = filled.with(email.attr("name"), marker + "@example.org");
        }
        for (String name : form.element().select("input[type=radio]").stream().map(radio -> radio.attr("name")).distinct().toList()) {
            List<String> values = form.element().select("input[type=radio]").stream().filter(radio -> radio.attr("name").equals(name)).map(radio -> radio.attr("value")).toList();
            filled = filled.with(name, Stream.concat(CHOICES.stream().filter(values::contains), values.stream()).findFirst().orElseThrow());
        }
        return filled;
    }
}
