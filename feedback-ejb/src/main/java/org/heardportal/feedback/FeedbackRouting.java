package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackRefused.Problem;
import org.heardportal.publishing.PublishedContent;

/**
 * Finds who answers for what feedback is about: the owning team of the service, of the page's service or of the request's; else the first team that council.yaml
 * names, which takes what belongs to nobody in particular.
 */
@ApplicationScoped
class FeedbackRouting {

    /** Pages that have an address of their own and are guidance. */
    private static final Map<String, String> GUIDANCE = Map.of("/contact", "contact", "/privacy", "privacy", "/accessibility-statement", "accessibility-statement");
    private static final String GUIDANCE_FOLDER = "/guidance/";
    private static final String FORM_FOLDER = "/apply/";

    @Inject
    PublishedContent published;

    @Inject
    ServiceRequests requests;

    @Inject
    FeedbackRepository feedback;

    /**
     * @throws FeedbackRefused when there is no such thing, or the browser did not prove to belong to it, or it is not over
     */
    FeedbackPlace place(About about, Language language) {
        return switch (about) {
            case About.Page page -> ofPage(page, language);
            case About.OfService service -> ofService("service", "", service.slug(), language).orElseThrow(() -> new FeedbackRefused(Problem.NO_SUCH_SERVICE));
            case About.OfRequest request -> ofRequest(request, language);
            case About.OfCouncil council -> new FeedbackPlace("council", "", Optional.empty(), Optional.empty(), Optional.empty(), teamOfTheRest());
        };
    }

    private FeedbackPlace ofPage(About.Page page, Language language) {
        String path = PageAddress.withoutSecrets(page.path()).orElseThrow(() -> new FeedbackRefused(Problem.NO_SUCH_PAGE));
        return PageAddress.service(path)
                .or(() -> PageAddress.reference(path).flatMap(feedback::serviceOfRequest))
                .flatMap(slug -> ofService("page", path, slug, language))
                .orElseGet(() -> new FeedbackPlace("page", path, Optional.empty(), Optional.empty(), revisionOfGuidance(path, language), teamOfTheRest()));
    }

    private Optional<FeedbackPlace> ofService(String about, String page, String slug, Language language) {
        return content().service(slug, Language.ENGLISH).map(service -> new FeedbackPlace(about, page, Optional.of(slug), Optional.empty(),
                page.startsWith(FORM_FOLDER) ? revisionOfForm(service, language) : published.revisions().shown("services", slug, language), service.owningTeam()));
    }

    private FeedbackPlace ofRequest(About.OfRequest about, Language language) {
        RequestProgress request = requests.progress(about.reference(), about.proof()).orElseThrow(() -> new FeedbackRefused(Problem.NO_PROOF));
        if (!request.state().isOver()) {
            throw new FeedbackRefused(Problem.NOT_NOW);
        }
        feedback.lockRatingOf(request.requestId());
        if (feedback.isRated(request.requestId())) {
            throw new FeedbackRefused(Problem.NOT_NOW);
        }
        String team = content().service(request.service(), Language.ENGLISH).map(ServiceDefinition::owningTeam).orElseGet(this::teamOfTheRest);
        return new FeedbackPlace("request", "", Optional.of(request.service()), Optional.of(request.requestId()),
                published.revisions().shown("services", request.service(), language), team);
    }

    private Optional<Long> revisionOfForm(ServiceDefinition service, Language language) {
        return content().forms(Language.ENGLISH).stream().filter(form -> form.service().equals(service.slug())).findFirst().map(FormDefinition::key)
                .flatMap(key -> published.revisions().shown("forms", key, language));
    }

    private Optional<Long> revisionOfGuidance(String path, Language language) {
        return Optional.ofNullable(GUIDANCE.get(path))
                .or(() -> Optional.of(path).filter(of -> of.startsWith(GUIDANCE_FOLDER)).map(of -> of.substring(GUIDANCE_FOLDER.length())))
                .flatMap(slug -> published.revisions().shown("guidance", slug, language));
    }

    private String teamOfTheRest() {
        return content().council().teams().get(0).key();
    }

    private ContentLibrary content() {
        return published.current();
    }
}
