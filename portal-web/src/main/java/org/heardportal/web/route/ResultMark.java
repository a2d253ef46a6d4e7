package org.heardportal.web.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link on a page of results carries, so that it is known which search led to a page: {@code ?s=4f3k2.3}. It says nothing about whoever searched, and
 * it is no part of the address of the page that it leads to: the page is the same without it.
 *
 * @param ticket of the search, as the query log gave it
 * @param rank the place of the result, 1 for the first; 0 on a link that leads on in the results of the same search
 */
public record ResultMark(String ticket, int rank) {

    /** The parameter that carries it. */
    public static final String PARAMETER = "s";

    private static final Pattern MARK = Pattern.compile("([A-Za-z0-9]{1,64})(?:\\.([1-9][0-9]{0,3}))?");

    /** The mark of a request; empty where it has none or what stands there is none of ours. */
    public static Optional<ResultMark> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(ResultMark::parse);
    }

    static Optional<ResultMark> parse(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ResultMark(mark.group(1), mark.group(2) == null ? 0 : Integer.parseInt(mark.group(2))));
    }

    /** The query without it, as it stood in the request line. */
    static String leaveOut(String query) {
        return query.contains(PARAMETER + "=") ? Query.parse(query).without(PARAMETER).toString() : query;
    }

    /** With this mark on it; as it is where there is no ticket. */
    public static Query on(Query query, String ticket, int rank) {
        return ticket.isEmpty() ? query : query.and(PARAMETER, new ResultMark(ticket, rank).toString());
    }

    @Override
    public String toString() {
        return rank == 0 ? ticket : ticket + "." + rank;
    }
}
