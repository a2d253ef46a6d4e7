package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.contact.ContactWay;

/** What stands around every resident page: the languages to choose from and the way to a person. */
@Named
@RequestScoped
public class Frame {

    /** A language to choose; {@code current} for the one the page is in. */
    public record LanguageChoice(String tag, String name, boolean current) {
    }

    @Inject
    private Visit visit;

    public List<LanguageChoice> getLanguages() {
        return Stream.of(Language.values())
                .map(language -> new LanguageChoice(language.tag(), language.ownName(), language == visit.getLanguage())).toList();
    }

    /** The main telephone number; empty for a council that names none. */
    public List<ContactWay> getTelephones() {
        return visit.getCouncil().contactPoints().stream().filter(point -> point.channel() == Channel.PHONE).limit(1).map(ContactWay::of).toList();
    }

    /** Whether there is a guidance page with this slug. */
    public boolean has(String slug) {
        return visit.getSnapshot().page(slug, visit.getLanguage()).isPresent();
    }
}
