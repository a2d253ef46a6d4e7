package org.heardportal.web.route;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address that somebody asked for, whatever the request was forwarded to since. */
public final class RequestPath {

    private RequestPath() {
    }

    /** The path within the application as it stood in the request line: percent-encoded, without the query. */
    public static String of(HttpServletRequest request) {
        String uri = original(request);
        String context = request.getContextPath();
        return uri.startsWith(context) ? uri.substring(context.length()) : uri;
    }

    private static String original(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) {
            return uri;
        }
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String uri) {
            return uri;
        }
        return request.getRequestURI();
    }

    /** The query as it stood in the request line, but for the {@link ResultMark}, which changes nothing of a page; empty where there was none. */
    public static String queryOf(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = forwarded instanceof String text ? text : request.getQueryString();
        return query == null ? "" : ResultMark.leaveOut(query);
    }
}
