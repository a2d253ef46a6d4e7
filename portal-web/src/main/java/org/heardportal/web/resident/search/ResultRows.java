package org.heardportal.web.resident.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.notice.Notice;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Interaction;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.search.Hit;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.ContentLink;
import org.heardportal.web.resident.notice.Notices;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.ResultMark;
import org.heardportal.web.route.Route;

/** Makes what the page says of each result: where it leads, what can be done about it there, and what is not as usual. */
@RequestScoped
class ResultRows {

    /** What people mostly come for, before what they read on the way. */
    private static final List<Interaction> BY_WEIGHT = List.of(Interaction.REPORT, Interaction.APPLY, Interaction.BOOK, Interaction.PAY, Interaction.FIND_OUT);

    @Inject
    private Visit visit;
    @Inject
    private Words wording;
    @Inject
    private Link link;
    @Inject
    private ContentLink contentLink;
    @Inject
    private Notices notices;

    /**
     * A result as it is shown.
     *
     * @param start the form to ask for it; empty where there is none or it is closed
     * @param action what can be done about it, for the link to the form, or with the ways to do it where there is no form; empty where there is nothing to do
     * @param notices what is not as usual now
     */
    public record Row(Hit hit, String href, String kind, String start, String action, List<Notice> notices) {

        public boolean isClosed() {
            return hit.kind() == PageKind.SERVICE && !hit.open();
        }
    }

    /** The rows of hits, the first of which has the rank {@code first}. */
    List<Row> of(List<Hit> hits, int first, String ticket) {
        return IntStream.range(0, hits.size()).mapToObj(i -> row(hits.get(i), ResultMark.on(new Query(List.of()), ticket, first + i))).toList();
    }

    private Row row(Hit hit, Query mark) {
        String href = contentLink.ofHit(hit, mark);
        String kind = wording.of("search.kind." + hit.kind().key());
        Optional<ServiceDefinition> service = hit.kind() == PageKind.SERVICE ? visit.getSnapshot().service(hit.key(), visit.getLanguage()) : Optional.empty();
        if (service.isEmpty()) {
            return new Row(hit, href, kind, "", "", List.of());
        }
        String start = hit.open() && hasForm(hit.key()) ? link.path(Route.APPLY, mark, hit.key()) : "";
        return new Row(hit, href, kind, start, hit.open() ? action(service.get(), start.isEmpty()) : "", noticesOf(hit.key()));
    }

    private String action(ServiceDefinition service, boolean withWays) {
        String name = FilterValues.inAddress(BY_WEIGHT.stream().filter(service.interactions()::contains).findFirst().orElse(Interaction.FIND_OUT).name());
        if (!withWays) {
            return wording.of("search.start." + name);
        }
        return wording.of("search.action." + name, listed(service.contactPoints().stream().map(ContactPoint::channel).distinct().sorted().map(this::way).toList()));
    }

    private String listed(List<String> ways) {
        int last = ways.size() - 1;
        return last < 1 ? String.join("", ways) : String.join(", ", ways.subList(0, last)) + " " + wording.of("search.action.or") + " " + ways.get(last);
    }

    private String way(Channel channel) {
        String words = wording.of("search.channel." + FilterValues.inAddress(channel.name()));
        return words.substring(0, 1).toLowerCase(visit.getLocale()) + words.substring(1);
    }

    private boolean hasForm(String service) {
        return visit.getSnapshot().forms(Language.ENGLISH).stream().map(FormDefinition::service).anyMatch(service::equals);
    }

    private List<Notice> noticesOf(String service) {
        return notices.now(visit.getLanguage()).stream().filter(notice -> notice.services().contains(service)).toList();
    }
}
