package org.heardportal.web.resident.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.search.Facet;
import org.heardportal.search.Facet.Dimension;
import org.heardportal.search.SearchResults;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.ResultMark;
import org.heardportal.web.route.Route;

/** Puts the ways to narrow results into words: the boxes to tick, and what was ticked. */
@RequestScoped
class Filters {

    /** More than these are a list to read through; the rest stands behind a line that opens it. */
    private static final int SHOWN_AT_ONCE = 6;

    @Inject
    private Visit visit;
    @Inject
    private Words wording;
    @Inject
    private Link link;

    /** A group of boxes; {@code more} are those that stand behind a line. */
    public record Group(String legend, List<Box> first, List<Box> more) {
    }

    /** A box to tick, with how many results it leaves. */
    public record Box(String id, String name, String value, String text, String language, int results, boolean chosen) {
    }

    /** A filter that holds, with the address without it. */
    public record Chosen(String text, String language, String remove) {
    }

    /** The groups that can narrow these results, or that do. */
    List<Group> groups(SearchResults results) {
        return results.facets().stream().filter(facet -> isOfUse(facet, results.total())).map(this::group).toList();
    }

    /** What was ticked, in the order of the groups. */
    List<Chosen> chosen(SearchRequest asked, String ticket) {
        return asked.chosen().entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> {
            Query without = ResultMark.on(asked.without(entry.getKey(), value), ticket, 0);
            Label label = label(entry.getKey(), value);
            return new Chosen(label.text(), label.language().tag(), link.path(Route.SEARCH, without));
        })).toList();
    }

    private static boolean isOfUse(Facet facet, int total) {
        return facet.values().stream().anyMatch(value -> value.chosen() || value.results() < total);
    }

    private Group group(Facet facet) {
        List<Box> boxes = facet.values().stream().filter(value -> !saysTheSame(facet.dimension(), value)).map(value -> box(facet.dimension(), value)).toList();
        long chosen = boxes.stream().filter(Box::chosen).count();
        int first = Math.max(SHOWN_AT_ONCE, (int) chosen);
        boolean all = boxes.size() <= first + 1; // one more is no longer than the line that would hide it
        List<Box> ordered = boxes.stream().sorted((a, b) -> Boolean.compare(b.chosen(), a.chosen())).toList();
        return new Group(wording.of("search.by." + FilterValues.parameter(facet.dimension())), all ? boxes : ordered.subList(0, first),
                all ? List.of() : ordered.subList(first, ordered.size()));
    }

    /** "Can be done online" has a box of its own; two that say so make people wonder what the difference is. */
    private static boolean saysTheSame(Dimension dimension, Facet.Value value) {
        return dimension == Dimension.CHANNEL && value.value().equals(Channel.WEB.name()) && !value.chosen();
    }

    private Box box(Dimension dimension, Facet.Value value) {
        String name = FilterValues.parameter(dimension);
        String inAddress = FilterValues.inAddress(value.value());
        Label label = label(dimension, value.value());
        return new Box(name + "-" + inAddress, name, inAddress, label.text(), label.language().tag(), value.results(), value.chosen());
    }

    private record Label(String text, Language language) {
    }

    private Label label(Dimension dimension, String value) {
        Optional<Label> named = switch (dimension) {
            case TOPIC -> visit.getSnapshot().topic(value, visit.getLanguage()).map(topic -> new Label(topic.name(), topic.language()));
            case LIFE_EVENT -> visit.getSnapshot().lifeEvents(visit.getLanguage()).stream().filter(event -> event.slug().equals(value)).findFirst()
                    .map(event -> new Label(event.name(), event.language()));
            case CHANNEL -> Optional.of(said("search.channel." + FilterValues.inAddress(value)));
            case KIND -> Optional.of(said("search.kinds." + FilterValues.inAddress(value)));
            case AUDIENCE -> Optional.of(said("search.audience." + FilterValues.inAddress(value)));
            case ONLINE -> Optional.of(said("search.online"));
        };
        return named.orElseGet(() -> new Label(value, Language.ENGLISH));
    }

    private Label said(String key) {
        return new Label(wording.of(key), visit.getLanguage());
    }
}
