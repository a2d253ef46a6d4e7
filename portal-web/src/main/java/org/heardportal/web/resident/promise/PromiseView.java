package org.heardportal.web.resident.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.promise.Promise;
import org.heardportal.web.faces.Visit;

/** The page {@code /promise}: every promise with its standards, and how each is kept. */
@Named
@RequestScoped
public class PromiseView {

    /** A promise and how its standards are kept. */
    public record KeptPromise(Promise promise, List<KeptStandard> standards) {
    }

    @Inject
    private Visit visit;
    @Inject
    private PromiseWords promiseWords;

    public List<KeptPromise> getPromises() {
        return visit.getSnapshot().promises(visit.getLanguage()).stream().map(this::kept).toList();
    }

    public String getPeriod() {
        return promiseWords.period();
    }

    public String getMade() {
        return promiseWords.made();
    }

    private KeptPromise kept(Promise promise) {
        return new KeptPromise(promise, promise.standards().stream().map(standard -> promiseWords.of(standard, promise.language().tag())).toList());
    }
}
