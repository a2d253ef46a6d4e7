package org.heardportal.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.http.AcceptEncoding;
import org.heardportal.web.http.EntityTags;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * Answers a page that is the same for everyone from memory when it was rendered before, and tells browsers that they may keep it and must ask
 * whether it still holds. Every other page is not to be kept anywhere.
 */
public class PublicPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    @Inject
    private transient KeptPages kept;

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient LiveNumbers live;

    @Inject
    private transient OpenedResults opened;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = RequestPath.of(request);
        opened.note(request);
        if (Endpoint.of(path).isPresent()) {
            chain.doFilter(request, response); // says itself how long it may be kept
        } else if (request.getUserPrincipal() == null && Route.of(path).filter(Route.SEARCH::equals).isPresent()) {
            response.setHeader("Cache-Control", "private, no-cache"); // the way back from a result asks for nothing, so that it is no second search
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() != null || Route.of(path).filter(Route::sameForEveryone).isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            answer(Route.of(path).orElseThrow(), path, request, response, chain);
        }
    }

    private void answer(Route route, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageKey key = new PageKey(path, RequestPath.queryOf(request), content.number(), live.of(route), LocalDate.now(clock.withZone(COUNCIL_TIME)));
        boolean keeps = key.isWorthKeeping();
        Optional<KeptPage> page = keeps ? kept.find(key) : Optional.empty();
        if (page.isEmpty()) {
            page = render(request, response, chain);
            page.filter(rendered -> keeps).ifPresent(rendered -> kept.keep(key, rendered));
        }
        if (page.isPresent()) {
            send(page.get(), request, response);
        }
    }

    /** The page; empty when something else than a page was answered: an error, a redirect, or one that belongs to somebody's session. */
    private static Optional<KeptPage> render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageBuffer buffer = new PageBuffer(response);
        chain.doFilter(request, buffer);
        if (buffer.isPage() && request.getSession(false) == null) {
            return Optional.of(new KeptPage(buffer.getContentType(), buffer.bytes()));
        }
        response.setHeader("Cache-Control", "no-store");
        buffer.passOn();
        return Optional.empty();
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = AcceptEncoding.takesGzip(request);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", page.tag(compressed));
        if (EntityTags.anyMatches(request.getHeader("If-None-Match"), page.tag(compressed))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = page.bytes(compressed);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
