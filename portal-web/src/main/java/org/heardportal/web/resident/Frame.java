package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** The portal's device in the council's colour, as an address that needs no further request. */
    public String getIcon() {
        String brand = URLEncoder.encode(visit.getCouncil().colours().brand(), StandardCharsets.UTF_8);
        return "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Crect%20width='32'%20height='32'%20rx='6'%20fill='" + brand
                + "'/%3E%3Cg%20fill='none'%20stroke='%23fff'%20stroke-width='3'%20stroke-linecap='round'%3E%3Cpath%20d='M5%2020a11%2011%200%200%201%2022%200M5%2020h22M16%209v11'/%3E%3C/g%3E%3C/svg%3E";
    }

    /** Whether there is a guidance page with this slug. */
    public boolean has(String slug) {
        return visit.getSnapshot().page(slug, visit.getLanguage()).isPresent();
    }
}
