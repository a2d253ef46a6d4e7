package org.heardportal.content.guidance;

import java.util.List;
import org.heardportal.content.RichText;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Cost;

/**
 * What somebody needs in order to act on a page that explains.
 *
 * @param whoFor whom it concerns
 * @param whatYouNeed what to have at hand; one line each
 * @param howLong how long it takes, in one line
 * @param contactPoints ways to reach the council about it, each with its channel and hours; at least two channels
 * @param whatHappensNext what follows, in order; one line each
 * @param related slugs of services
 */
public record Practical(RichText whoFor, List<String> whatYouNeed, Cost cost, String howLong, List<ContactPoint> contactPoints,
                        List<String> whatHappensNext, List<String> related) {
}
