package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.RequestCookie;

/** What somebody keeps who has sent a request. Without the proof it leads to where one is given. */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    private ServiceRequests requests;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    private Reference reference;
    private RequestProgress progress;
    private String code = "";

    /** Reads the request, or leads away. */
    public void enter() throws IOException {
        reference = visit.found(Reference.parse(visit.part("request")).filter(found -> found.plain().equals(visit.part("request"))));
        Optional<String> proof = RequestCookie.proof(request, reference);
        Optional<RequestProgress> found = proof.flatMap(token -> requests.progress(reference, token));
        if (found.isEmpty()) {
            DraftLinks.go(link.path(Route.TRACK));
            return;
        }
        progress = found.get();
        code = requests.receiptCode(reference, proof.get()).orElse("");
    }

    /** In groups, as people read it. */
    public String getReference() {
        return reference.toString();
    }

    public String getService() {
        return definition().map(ServiceDefinition::name).orElse("");
    }

    public String getSpoken() {
        return definition().map(service -> service.language().tag()).orElse(visit.getLanguage().tag());
    }

    public List<String> getNext() {
        return definition().map(ServiceDefinition::whatHappensNext).orElse(List.of());
    }

    /** The date that we promise; empty where the service has no promise with a date. */
    public String getPromised() {
        return progress.promises().stream().findFirst().map(promise -> words.of("receipt.promised", LongDate.of(promise.reading().told(), visit.getLocale()))).orElse("");
    }

    /** The code for somebody who gave no contact; empty where it is not needed. */
    public String getCode() {
        return code;
    }

    /** Where the request is followed. */
    public String getFollow() {
        return link.path(Route.REQUEST, reference.plain());
    }

    private Optional<ServiceDefinition> definition() {
        return visit.getSnapshot().service(progress.service(), visit.getLanguage());
    }
}
