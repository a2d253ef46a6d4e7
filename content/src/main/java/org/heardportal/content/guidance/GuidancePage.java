package org.heardportal.content.guidance;

import java.time.LocalDate;
import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;

/**
 * A page that explains something. The pages {@code privacy}, {@code accessibility-statement} and {@code contact} always exist and have an address of their own.
 *
 * @param alsoCalled what residents call it
 * @param topics slugs of topics; may be empty
 */
public record GuidancePage(String slug, Language language, String title, String summary, List<String> topics, List<String> alsoCalled,
                           RichText body, String owner, LocalDate reviewOn) {
}
