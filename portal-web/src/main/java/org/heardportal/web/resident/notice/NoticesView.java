package org.heardportal.web.resident.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.notice.Notice;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** Notices as pages show them: emergencies at the top of every page, disruptions with the services that they hinder. */
@Named
@RequestScoped
public class NoticesView {

    /** A notice with the services that it hinders, and until when, in words; empty while nobody knows. */
    public record Shown(Notice notice, List<ServiceDefinition> services, String until) {
    }

    @Inject
    private Notices notices;
    @Inject
    private Visit visit;
    @Inject
    private Words wording;

    private List<Notice> now;

    public List<Shown> getEmergencies() {
        return of(Notice.Kind.EMERGENCY);
    }

    public List<Shown> getDisruptions() {
        return of(Notice.Kind.DISRUPTION);
    }

    /** What hinders a service: {@code #{noticesView.of(service.slug)}}. */
    public List<Shown> of(String service) {
        return now().stream().filter(notice -> notice.kind() == Notice.Kind.DISRUPTION && notice.services().contains(service)).map(this::shown).toList();
    }

    private List<Shown> of(Notice.Kind kind) {
        return now().stream().filter(notice -> notice.kind() == kind).map(this::shown).toList();
    }

    private Shown shown(Notice notice) {
        List<ServiceDefinition> services = notice.services().stream().map(slug -> visit.getSnapshot().service(slug, visit.getLanguage())).flatMap(Optional::stream).toList();
        return new Shown(notice, services, notice.until().map(end -> wording.of("notice.until", NoticeTime.of(end, visit.getLocale()))).orElse(""));
    }

    private List<Notice> now() {
        if (now == null) {
            now = notices.now(visit.getLanguage());
        }
        return now;
    }
}
