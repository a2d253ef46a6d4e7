package org.heardportal.content.council;

import java.net.URI;
import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.service.ContactPoint;

/**
 * The council of this deployment, from {@code council.yaml}.
 *
 * @param language the language of the words
 * @param name the full name, "Tynewick Borough Council"
 * @param shortName the name in running text, "Tynewick Council"
 * @param summary what people can do here, in one line
 * @param sample true for a made-up council: each page then says so
 * @param publicAddress the address that links in messages, feeds and the site map begin with; no trailing slash
 * @param topTasks slugs of the services that home offers first, in that order; may be empty
 * @param secondPerson the pages that are published only when a second person has approved them, such as {@code services/register-a-death}; may be empty
 * @param contactPoints the ways to reach the council as a whole, the first is the main telephone number
 */
public record Council(Language language, String name, String shortName, String summary, boolean sample, URI publicAddress, Colours colours,
                      Division division, List<String> topTasks, List<String> secondPerson, List<ContactPoint> contactPoints, List<Team> teams) {
}
