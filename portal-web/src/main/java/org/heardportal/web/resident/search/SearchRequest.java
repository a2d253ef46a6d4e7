package org.heardportal.web.resident.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.search.Facet.Dimension;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchQuery.Spelling;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Query.Parameter;

/**
 * What the address of a results page asks for. Nothing that can be typed there is refused: an unknown topic or channel is no filter, a page
 * that is no number is the first.
 *
 * @param chosen the values of each filter; none for most
 */
record SearchRequest(TypedWords text, Map<Dimension, Set<String>> chosen, int page, Spelling spelling) {

    /** The value of the parameter {@code spelling} that asks for the words as they are. */
    static final String AS_TYPED = "as-typed";

    static SearchRequest of(Visit visit) {
        return new SearchRequest(TypedWords.of(visit.parameter("q")), FilterValues.chosen(visit::parameters, visit.getSnapshot(), visit.getLanguage()),
                pageNumber(visit.parameter("page")), AS_TYPED.equals(visit.parameter("spelling")) ? Spelling.AS_TYPED : Spelling.CORRECTED);
    }

    /** Whether there is something to look for: words, or a filter to look around in. */
    boolean isAsked() {
        return !text.words().isEmpty() || isNarrowed();
    }

    boolean isNarrowed() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    SearchRequest atPage(int number) {
        return new SearchRequest(text, chosen, number, spelling);
    }

    SearchRequest asTyped() {
        return new SearchRequest(text, chosen, 1, Spelling.AS_TYPED);
    }

    SearchQuery in(Language language) {
        return new SearchQuery(text.words(), language, FilterValues.filter(chosen), page, spelling);
    }

    /** Its address, as parameters. */
    Query query() {
        return queryOf(chosen);
    }

    /** The same search with one filter less, from its first page. */
    Query without(Dimension dimension, String value) {
        Map<Dimension, Set<String>> rest = new EnumMap<>(chosen);
        rest.computeIfPresent(dimension, (of, values) -> values.stream().filter(each -> !each.equals(value)).collect(Collectors.toCollection(LinkedHashSet::new)));
        return atPage(1).queryOf(rest);
    }

    /** The same words without filters. */
    Query unfiltered() {
        return atPage(1).queryOf(Map.of());
    }

    private Query queryOf(Map<Dimension, Set<String>> filters) {
        List<Parameter> parameters = new ArrayList<>();
        if (!text.typed().isEmpty()) {
            parameters.add(new Parameter("q", text.typed()));
        }
        filters.forEach((of, values) -> values.forEach(each -> parameters.add(new Parameter(FilterValues.parameter(of), FilterValues.inAddress(each)))));
        if (page > 1) {
            parameters.add(new Parameter("page", Integer.toString(page)));
        }
        if (spelling == Spelling.AS_TYPED) {
            parameters.add(new Parameter("spelling", AS_TYPED));
        }
        return new Query(parameters);
    }

    private static int pageNumber(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
