package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heardportal.content.council.Colours;
import org.heardportal.publishing.PublishedContent;

/** {@code /favicon.ico}: the portal's mark in the council's colours, for browsers and feed readers that ask for it by its old name. */
@WebServlet("/favicon.ico")
public class IconServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A speech bubble with a tick: heard. */
    private static final String MARK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="%1$s"/>\
            <path d="M6 8h20v13H15l-6 5v-5H6z" fill="%2$s"/><path d="M11 14l4 4 7-7" fill="none" stroke="%1$s" stroke-width="3"/></svg>
            """;

    @Inject
    private transient PublishedContent content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Colours colours = content.current().council().colours();
        PublicFile.send(response, "image/svg+xml", MARK.formatted(colours.brand(), colours.onBrand()));
    }
}
