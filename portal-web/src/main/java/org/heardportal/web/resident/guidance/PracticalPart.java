package org.heardportal.web.resident.guidance;

import java.util.List;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;
import org.heardportal.content.guidance.Practical;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.resident.Price;
import org.heardportal.web.resident.contact.ContactWay;

/** What somebody needs in order to act on a page that explains, as the page shows it. */
public record PracticalPart(Practical practical, List<ContactWay> ways, List<Price> prices, List<ServiceDefinition> related) {

    /** As it is shown in a language. */
    static PracticalPart of(Practical practical, ContentLibrary library, Language language) {
        return new PracticalPart(practical, ContactWay.ofAll(practical.contactPoints()), Price.ofAll(practical.cost()),
                practical.related().stream().map(slug -> library.service(slug, language)).flatMap(Optional::stream).toList());
    }

    public RichText whoFor() {
        return practical.whoFor();
    }

    public List<String> whatYouNeed() {
        return practical.whatYouNeed();
    }

    public List<String> whatHappensNext() {
        return practical.whatHappensNext();
    }

    /** What it costs, in one line. */
    public String cost() {
        return practical.cost().summary();
    }

    public String howLong() {
        return practical.howLong();
    }
}
