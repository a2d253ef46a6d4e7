package org.heardportal.web.resident.promise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/** The page of one standard: how it is kept, and the services that promise it. */
@Named
@RequestScoped
public class StandardView {

    @Inject
    private Visit visit;
    @Inject
    private Words words;
    @Inject
    private PromiseWords promiseWords;

    private Promise promise;
    private KeptStandard kept;

    @PostConstruct
    void find() {
        String key = visit.part("standard");
        promise = visit.found(visit.getSnapshot().promises(visit.getLanguage()).stream().filter(made -> made.standards().stream().map(Standard::key).anyMatch(key::equals))
                .findFirst());
        Standard standard = promise.standards().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        kept = promiseWords.of(standard, promise.language().tag());
    }

    /** The promise that it is a part of. */
    public Promise getPromise() {
        return promise;
    }

    public KeptStandard getKept() {
        return kept;
    }

    /** Since when it holds. */
    public String getSince() {
        return words.of("promise.since", LongDate.of(kept.standard().from(), visit.getLocale()));
    }

    public String getPeriod() {
        return promiseWords.period();
    }

    public String getMade() {
        return promiseWords.made();
    }

    /** The services that promise it. */
    public List<ServiceDefinition> getServices() {
        return visit.getSnapshot().services(visit.getLanguage()).stream().filter(service -> service.standards().contains(kept.standard().key())).toList();
    }
}
