package org.heardportal.content.service;

import java.time.LocalDate;
import java.util.List;
import org.heardportal.content.Audience;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.RichText;

/**
 * One entry of the service catalogue.
 *
 * @param slug the last part of its address, the plain name of the thing: {@code missed-bin-collection}
 * @param language the language of the words
 * @param summary one line, shown in lists and search results
 * @param lgsl numbers in the Local Government Services List, the main one first; at least one
 * @param interactions what people can do about it; at least one
 * @param audiences whom it is for; at least one
 * @param lifeEvents slugs of the life events that it belongs to
 * @param topics slugs of topics, the main one first; at least one
 * @param alsoCalled what residents call it
 * @param about what it is
 * @param whoCanGetIt who can get it
 * @param whatYouNeed what to have at hand; one line each
 * @param standards keys of the standards that the council promises for it, in the order they matter
 * @param contactPoints every way to ask for it, each with its channel and hours; at least two channels
 * @param whatHappensNext the steps after asking, in order; one line each
 * @param related slugs of other services
 * @param owningTeam key of the team that answers for it
 * @param handlingTeams keys of the teams that work on its requests
 * @param reviewOn the day by which its owner checks the words
 * @param staffNotes for advisers; never leaves pages for staff
 */
public record ServiceDefinition(
        String slug, Language language, String name, String summary, List<Integer> lgsl, List<Interaction> interactions, List<String> topics,
        List<Audience> audiences, List<String> lifeEvents, List<String> alsoCalled, RichText about, RichText whoCanGetIt, List<String> whatYouNeed, Cost cost,
        List<String> standards, List<ContactPoint> contactPoints, List<String> whatHappensNext, List<String> related,
        String owner, String owningTeam, List<String> handlingTeams, Confidentiality confidentiality,
        Availability availability, LocalDate reviewOn, RichText staffNotes) implements ContentPage {

    @Override
    public PageKind kind() {
        return PageKind.SERVICE;
    }

    @Override
    public String title() {
        return name;
    }
}
