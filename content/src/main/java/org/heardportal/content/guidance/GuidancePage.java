package org.heardportal.content.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Audience;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.RichText;

/**
 * A page that explains something. The pages {@code privacy}, {@code accessibility-statement} and {@code contact} always exist and have an address of their own.
 *
 * @param alsoCalled what residents call it
 * @param topics slugs of topics; may be empty
 * @param practical what somebody needs in order to act on it; empty on pages about the portal and the council itself
 */
public record GuidancePage(String slug, Language language, String title, String summary, List<String> topics, List<String> alsoCalled,
                           RichText body, List<Audience> audiences, List<String> lifeEvents, Optional<Practical> practical,
                           String owner, String owningTeam, LocalDate reviewOn) implements ContentPage {

    @Override
    public PageKind kind() {
        return PageKind.GUIDANCE;
    }
}
