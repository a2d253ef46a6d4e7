package org.heardportal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.web.asset.Assets;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * Makes every link of every page, so that the language of the visit goes along and no address is written twice. In a facelet routes are
 * named as in {@link Route}: {@code #{link.to('SERVICE', service.slug)}}.
 */
@Named
@RequestScoped
public class Link {

    private final Visit visit;
    private final HttpServletRequest request;
    private final Assets assets;

    /** For the container, which makes a proxy of this class. */
    protected Link() {
        this(null, null, null);
    }

    @Inject
    public Link(Visit visit, HttpServletRequest request, Assets assets) {
        this.visit = visit;
        this.request = request;
        this.assets = assets;
    }

    /** The page of a route; {@code values} fill the parts of its address in order. */
    public String to(String route, Object... values) {
        return to(Route.valueOf(route), Map.of(), texts(values));
    }

    /** The same, for Java. */
    public String path(Route route, String... values) {
        return to(route, Map.of(), values);
    }

    /** The same, with parameters in the query. */
    public String path(Route route, Query query, String... values) {
        return to(route, query, values);
    }

    /**
     * A page whose address has no parts, with parameters in the query.
     *
     * @param namesAndValues name, value, name, value; a parameter whose value is null or empty is left out
     */
    public String with(String route, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A parameter without a value: " + Arrays.toString(namesAndValues));
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = text(namesAndValues[i + 1]);
            if (!value.isEmpty()) {
                query.put(text(namesAndValues[i]), value);
            }
        }
        return to(Route.valueOf(route), query);
    }

    /** The page being shown, in another language; the home page where an address that does not exist was asked for. */
    public String inLanguage(String tag) {
        Language language = Language.ofTag(tag).orElse(Language.ENGLISH);
        String path = visit.getRoute().map(route -> visit.getPath()).orElse(Route.HOME.path());
        String query = visit.getRoute().filter(Route::isSaidByItsQuery).map(route -> RequestPath.queryOf(request)).orElse("");
        return request.getContextPath() + path + languageIn(Query.parse(query), language);
    }

    /** The address of a file in {@code WEB-INF/assets}, with a hash of its content in it, so that it can be kept for a year. */
    public String asset(String name) {
        return request.getContextPath() + assets.path(name);
    }

    /** A file for programs that pages lead to. */
    public String file(String endpoint) {
        return request.getContextPath() + Endpoint.valueOf(endpoint).mapping();
    }

    /** What the search box asks while somebody types, in the language of the visit. */
    public String getSuggestions() {
        return file(Endpoint.SUGGESTIONS.name()) + languageIn(new Query(List.of()), visit.getLanguage());
    }

    private String to(Route route, Map<String, String> query, String... values) {
        return to(route, Query.of(query), values);
    }

    private String to(Route route, Query query, String... values) {
        return request.getContextPath() + route.path(values) + languageIn(query, visit.getLanguage());
    }

    private static String languageIn(Query query, Language language) {
        Query plain = query.without(Visit.LANGUAGE_PARAMETER);
        return (language == Language.ENGLISH ? plain : plain.and(Visit.LANGUAGE_PARAMETER, language.tag())).withQuestionMark();
    }

    private static String[] texts(Object... values) {
        return Arrays.stream(values).map(Link::text).toArray(String[]::new);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
