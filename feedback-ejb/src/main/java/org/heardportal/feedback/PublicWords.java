package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardportal.content.Language;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;

/** Looks whether words that are about to be published would tell how to reach a person. How the council itself is reached is no secret. */
@ApplicationScoped
public class PublicWords {

    private static final String BETWEEN_LINES = ", ";

    @Inject
    PublishedContent published;

    /** True when the words hold an address, a number or a postcode that is not the council's own. */
    public boolean nameSomebody(String words) {
        String others = ownContacts().reduce(words, PublicWords::without);
        return Masking.findsIn(others);
    }

    /** The addresses of all contact points, whole and line by line, so that a postcode among them is found too. */
    private Stream<String> ownContacts() {
        var content = published.current();
        return Stream.concat(content.council().contactPoints().stream(),
                        content.services(Language.ENGLISH).stream().map(ServiceDefinition::contactPoints).flatMap(List::stream))
                .map(ContactPoint::address)
                .flatMap(address -> Stream.concat(Stream.of(address), Stream.of(address.split(BETWEEN_LINES))))
                .distinct()
                .filter(Masking::findsIn);
    }

    private static String without(String words, String own) {
        return words.replaceAll("(?i)" + Pattern.quote(own), "");
    }
}
