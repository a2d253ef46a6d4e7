package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Route;

/** {@code /.well-known/security.txt}, by RFC 9116: whom to tell about a weakness. That is the council's contact page, which content keeps right. */
@WebServlet("/.well-known/security.txt")
public class SecurityContactServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The standard asks for less than a year; a copy older than this is to be asked for again. */
    private static final Duration HOLDS = Duration.ofDays(180);

    @Inject
    private transient SiteSettings site;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(HOLDS);
        String languages = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
        PublicFile.send(response, "text/plain", """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(site.addressOf(Route.CONTACT), expires, languages, site.addressOf(Endpoint.SECURITY_CONTACT.mapping())));
    }
}
