package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Route;

/** {@code /robots.txt}, by RFC 9309: crawlers read what the public reads, but no results of searches, no addresses and nothing of a made-up council. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient SiteSettings site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFile.send(response, "text/plain", "User-agent: *\n" + rules() + "\nSitemap: " + site.addressOf(Endpoint.SITE_MAP.mapping()) + "\n");
    }

    private String rules() {
        if (content.current().council().sample()) {
            return "Disallow: /\n";
        }
        String staff = Arrays.stream(Audience.values()).map(Audience::folder).filter(folder -> !folder.isEmpty())
                .map(folder -> "Disallow: /" + folder + "\n").collect(Collectors.joining());
        return "Disallow: " + Route.SEARCH.path() + "\nDisallow: " + Route.MY_AREA.path() + "\n" + staff;
    }
}
