package org.heardportal.content.guidance;

import java.time.LocalDate;
import java.util.List;
import org.heardportal.content.Audience;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.RichText;

/**
 * Steps that belong together, such as moving home: what to do first, and what then.
 *
 * @param about what it is, before the steps
 * @param steps in order; at least two
 */
public record Journey(String slug, Language language, String title, String summary, List<String> topics, List<Audience> audiences,
                      List<String> lifeEvents, List<String> alsoCalled, RichText about, List<Step> steps, Practical practical,
                      String owner, String owningTeam, LocalDate reviewOn) implements ContentPage {

    /**
     * One step.
     *
     * @param pages services and other pages that it needs, in the order that matters
     */
    public record Step(String title, RichText body, List<PageRef> pages) {
    }

    @Override
    public PageKind kind() {
        return PageKind.JOURNEY;
    }
}
