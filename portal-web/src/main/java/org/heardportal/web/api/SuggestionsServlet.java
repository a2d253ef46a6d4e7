package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.Suggestion;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.search.SearchSettings;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/**
 * {@code /search/suggest?q=}: how a query that is being typed may go on, in the form of OpenSearch suggestions: the words typed, what to search for, the name
 * of the page that each is most likely about, and the address of its results. Nothing of what is typed here is kept.
 */
@WebServlet("/search/suggest")
public class SuggestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As many as stand above the keyboard of a phone. */
    private static final int MOST = 6;

    /** Nobody types more letters before they look; longer texts are pasted and have no suggestions. */
    private static final int LONGEST = 80;

    /** Whoever takes a letter back sees the same again without asking. Only their own browser keeps it: it says what somebody types. */
    private static final String FOR_A_MINUTE = "private, max-age=60";

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient SiteSettings site;

    @Inject
    private transient SearchSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isSuggesting()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
        Language language = Visit.languageOf(request);
        List<Suggestion> suggestions = typed.length() > LONGEST ? List.of() : content.index().suggest(typed, language, MOST);
        byte[] answer = Json.of(List.of(typed, suggestions.stream().map(Suggestion::words).toList(), suggestions.stream().map(Suggestion::title).toList(),
                suggestions.stream().map(suggestion -> addressOf(suggestion.words(), language)).toList())).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", FOR_A_MINUTE);
        response.setContentType("application/x-suggestions+json;charset=UTF-8");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private String addressOf(String words, Language language) {
        Query query = Query.of(Map.of("q", words));
        return site.addressOf(Route.SEARCH) + (language == Language.ENGLISH ? query : query.and(Visit.LANGUAGE_PARAMETER, language.tag())).withQuestionMark();
    }
}
