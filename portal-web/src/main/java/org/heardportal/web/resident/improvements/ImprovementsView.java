package org.heardportal.web.resident.improvements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.improvement.PublishedOutcomes;
import org.heardportal.improvement.WeDid;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/** The page {@code /you-said-we-did}, and the newest entries for the front page. */
@Named
@RequestScoped
public class ImprovementsView {

    /** The front page has room for two. */
    private static final int NEWEST = 2;

    @Inject
    private PublishedOutcomes outcomes;
    @Inject
    private Visit visit;
    @Inject
    private Words words;

    /** The entries of the service that was chosen, or all of them. */
    public List<Improvement> getAll() {
        return outcomes.all().stream().filter(done -> getChosen().isEmpty() || done.service().equals(Optional.of(getChosen()))).map(this::shown).toList();
    }

    /** The newest one or two. */
    public List<Improvement> getNewest() {
        return outcomes.all().stream().limit(NEWEST).map(this::shown).toList();
    }

    /** Whether anything was published at all. */
    public boolean isAny() {
        return !outcomes.all().isEmpty();
    }

    /** The services that have an entry, to choose from. */
    public List<ServiceDefinition> getServices() {
        return visit.getSnapshot().services(visit.getLanguage()).stream()
                .filter(service -> outcomes.all().stream().anyMatch(done -> done.service().equals(Optional.of(service.slug())))).toList();
    }

    /** The slug of the service that was chosen; empty for all. One that there is not is as good as none. */
    public String getChosen() {
        return visit.getSnapshot().service(visit.parameter("service"), visit.getLanguage()).map(ServiceDefinition::slug).orElse("");
    }

    private Improvement shown(WeDid done) {
        List<ServiceDefinition> services = done.service().flatMap(slug -> visit.getSnapshot().service(slug, visit.getLanguage())).stream().toList();
        String people = done.people() == 1 ? words.of("improvements.people.one") : words.of("improvements.people.many", done.people());
        return new Improvement(done, services, people, LongDate.of(done.on(), visit.getLocale()));
    }
}
