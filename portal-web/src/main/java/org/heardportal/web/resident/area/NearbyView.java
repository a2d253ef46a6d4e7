package org.heardportal.web.resident.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.place.GridPoint;
import org.heardportal.content.place.PublicPlace;
import org.heardportal.content.service.Interaction;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.place.Address;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.PageCard;
import org.heardportal.web.resident.PageCards;

/** What is near the address that {@link MyAreaView} shows, and what can be done about it. */
@Named
@RequestScoped
public class NearbyView {

    /** Numbers of the Local Government Services List. */
    private static final int HOUSEHOLD_WASTE = 524;
    private static final int COUNCILLORS = 358;

    private static final int REPORTS = 6;

    /** A place of one kind: the nearest. Where nobody knows how far it is, the distance is empty. */
    public record Near(String kind, String name, String distance, String address, List<String> hours, String page, String language) {
    }

    @Inject
    private MyAreaView area;
    @Inject
    private Visit visit;
    @Inject
    private Words wording;
    @Inject
    private PageCards cards;

    /** The nearest of each kind; where nobody knows how far any is, all of them. */
    public List<Near> getPlaces() {
        Optional<GridPoint> here = area.address().flatMap(Address::at);
        return Arrays.stream(PublicPlace.Kind.values()).flatMap(kind -> {
            Stream<PublicPlace> places = visit.getSnapshot().places(visit.getLanguage()).stream().filter(place -> place.kind() == kind);
            return here.map(point -> places.min(Comparator.comparing(place -> place.at().milesTo(point))).stream()).orElse(places).map(place -> near(place, here));
        }).toList();
    }

    public String getWard() {
        return area.address().map(Address::ward).orElse("");
    }

    /** The page that says who speaks for the ward. */
    public List<PageCard> getCouncillors() {
        return cards.of(services(COUNCILLORS, Interaction.FIND_OUT));
    }

    /** The pages about bin days and about a bin that was missed. */
    public List<PageCard> getBins() {
        return cards.of(Stream.of(Interaction.REPORT, Interaction.FIND_OUT).flatMap(interaction -> services(HOUSEHOLD_WASTE, interaction).stream()).toList());
    }

    /** What people tell the council about their street: what they do most first. */
    public List<PageCard> getReports() {
        List<String> tasks = visit.getCouncil().topTasks();
        return cards.of(visit.getSnapshot().services(visit.getLanguage()).stream().filter(service -> service.interactions().contains(Interaction.REPORT))
                .sorted(Comparator.comparing((ServiceDefinition service) -> tasks.contains(service.slug()) ? tasks.indexOf(service.slug()) : tasks.size()))
                .limit(REPORTS).map(NearbyView::ref).toList());
    }

    private List<PageRef> services(int lgsl, Interaction interaction) {
        return visit.getSnapshot().services(visit.getLanguage()).stream()
                .filter(service -> service.lgsl().getFirst() == lgsl && service.interactions().getFirst() == interaction).limit(1).map(NearbyView::ref).toList();
    }

    private Near near(PublicPlace place, Optional<GridPoint> here) {
        String kind = wording.of("area.place." + place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + (here.isPresent() ? ".nearest" : ""));
        String distance = here.map(point -> distance(place.at().milesTo(point))).orElse("");
        return new Near(kind, place.name(), distance, place.address(), place.hours(), place.page(), place.language().tag());
    }

    private String distance(double miles) {
        return miles < 0.1 ? wording.of("area.distance.near") : wording.of("area.distance", Math.round(miles * 10) / 10.0);
    }

    private static PageRef ref(ServiceDefinition service) {
        return new PageRef(PageKind.SERVICE, service.slug());
    }
}
