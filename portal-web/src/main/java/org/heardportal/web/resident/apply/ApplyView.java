package org.heardportal.web.resident.apply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.NoSuchForm;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.contact.ContactWay;
import org.heardportal.web.route.Route;

/** Where somebody begins to ask for a service, and where they come after they cleared their answers. */
@Named
@RequestScoped
public class ApplyView {

    /** Most people need less for one question. */
    private static final int SECONDS_A_QUESTION = 35;

    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    private Visit visit;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftLinks links;

    @Inject
    private Link link;

    private ServiceDefinition service;
    private FormDefinition form;

    @PostConstruct
    void find() {
        service = visit.found(visit.getSnapshot().service(visit.part("service"), visit.getLanguage()));
        form = visit.found(visit.getSnapshot().forms(visit.getLanguage()).stream().filter(found -> found.service().equals(service.slug())).findFirst());
    }

    /** Leads to the page of a service that cannot be asked for now: there is said how else, and people keep the address of a form. */
    public void enter() throws IOException {
        if (service.availability() != Availability.OPEN) {
            goToService();
        }
    }

    /** Begins a draft and leads to its first question. */
    public void begin() throws IOException {
        try {
            String secret = drafts.begin(service.slug(), visit.getLanguage(), Channel.WEB);
            DraftLinks.go(links.question(secret, form.questions().getFirst().key()));
        } catch (NoSuchForm closedMeanwhile) {
            goToService();
        }
    }

    private void goToService() throws IOException {
        DraftLinks.go(link.path(Route.SERVICE, service.slug()));
    }

    public ServiceDefinition getService() {
        return service;
    }

    public FormDefinition getForm() {
        return form;
    }

    /** How many questions there are at most. */
    public int getQuestions() {
        return form.questions().size();
    }

    /** About how long it takes. */
    public int getMinutes() {
        return Math.ceilDiv(form.questions().size() * SECONDS_A_QUESTION, SECONDS_A_MINUTE);
    }

    /** How else to ask. */
    public List<ContactWay> getOtherWays() {
        return ContactWay.ofAll(service.contactPoints()).stream().filter(way -> way.channel() != Channel.WEB).toList();
    }
}
