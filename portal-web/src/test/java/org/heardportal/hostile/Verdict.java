package org.heardportal.hostile;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.heardportal.portal.Answer;
import org.jsoup.nodes.Document;

/** Whether the portal answered something hostile as it should: with a page of ours, and without falling for it. */
final class Verdict {

    /** Two primes whose product nothing else shows. */
    static final String FACTORS = "10007*10009";

    static final String HEADER = "X-Taken-At-Its-Word";

    private static final String PRODUCT = "100160063";

    private static final Pattern TRACE = Pattern.compile(
            "\\.java:\\d+\\)|\\b\\w+(Exception|Error): |Caused by: |\\borg\\.(heardportal|glassfish|apache)\\.|\\bPayara\\b|\\bGlassFish\\b");

    private Verdict() {
    }

    /** Whether the container refused the request before the portal saw it: with nothing but a status. */
    static boolean isRefusedUnread(Answer answer) {
        return answer.status() < 500 && answer.body().length == 0 && answer.header("Content-Type").isEmpty();
    }

    /** What is wrong with the answer; empty when nothing is. */
    static List<String> of(Answer answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        }
        if (answer.header(HEADER).isPresent()) {
            wrong.add("a header of the visitor's own");
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            answer.header("Location").map(URI::create).filter(location -> location.getHost() != null && !location.getAuthority().equals(answer.asked().getAuthority()))
                    .ifPresent(location -> wrong.add("leads off the site to " + location));
        } else {
            wrong.addAll(ofPage(answer));
        }
        return wrong;
    }

    private static List<String> ofPage(Answer answer) {
        List<String> wrong = new ArrayList<>();
        Document page = answer.page();
        if (!answer.isPage() || page.select("header").isEmpty() || page.select("h1").size() != 1 || page.select("main p, main li").isEmpty()) {
            wrong.add("no page of ours with a sentence");
        }
        if (!page.select("[onload], [onfocus], script:not([src], [nonce], [type=application/ld+json]), main b").isEmpty()) {
            wrong.add("markup of the visitor's own");
        }
        String text = answer.text();
        if (text.contains(PRODUCT)) {
            wrong.add("an expression of the visitor's own was evaluated");
        }
        if (TRACE.matcher(text).find()) {
            wrong.add("words from inside: " + TRACE.matcher(text).results().findFirst().orElseThrow().group());
        }
        if (text.contains("<web-app")) {
            wrong.add("a file from inside");
        }
        return wrong;
    }
}
