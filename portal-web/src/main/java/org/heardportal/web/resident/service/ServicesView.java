package org.heardportal.web.resident.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardportal.content.Audience;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** Every service with its numbers in the Local Government Services List, for residents or for businesses, by name or by number. */
@Named
@RequestScoped
public class ServicesView {

    private static final String BY_NUMBER = "number";

    /** A service as a row. */
    public record Row(ServiceDefinition service, String numbers, String interactions) {
    }

    /** A way to see the list; {@code href} is its address. */
    public record Way(String text, String href, boolean chosen) {
    }

    @Inject
    private Visit visit;
    @Inject
    private Link link;
    @Inject
    private Words wording;

    /** The heading: for whom the list is, and that it is by number. */
    public String getTitle() {
        String whose = wording.of("services.title." + audience().map(ServicesView::name).orElse("any"));
        return isByNumber() ? wording.of("services.ordered.by-number", whose) : whose;
    }

    public List<Row> getRows() {
        Comparator<ServiceDefinition> order = isByNumber() ? Comparator.comparing(service -> service.lgsl().getFirst()) : (first, second) -> 0;
        return visit.getSnapshot().services(visit.getLanguage()).stream()
                .filter(service -> audience().filter(asked -> !service.audiences().contains(asked)).isEmpty())
                .sorted(order).map(this::row).toList();
    }

    /** For whom: everyone, residents, businesses. */
    public List<Way> getAudiences() {
        List<Way> ways = Arrays.stream(Audience.values())
                .map(each -> new Way(wording.of("services.audience." + name(each)), address(name(each), order()), audience().equals(Optional.of(each))))
                .collect(Collectors.toList());
        ways.addFirst(new Way(wording.of("services.audience.any"), address("", order()), audience().isEmpty()));
        return ways;
    }

    /** In which order. */
    public List<Way> getOrders() {
        String audience = audience().map(ServicesView::name).orElse("");
        return List.of(new Way(wording.of("services.by-name"), address(audience, ""), !isByNumber()),
                new Way(wording.of("services.by-number"), address(audience, BY_NUMBER), isByNumber()));
    }

    private Row row(ServiceDefinition service) {
        return new Row(service, service.lgsl().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                service.interactions().stream().map(each -> wording.of("interaction." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", ")));
    }

    private boolean isByNumber() {
        return BY_NUMBER.equals(visit.parameter("order"));
    }

    private String order() {
        return isByNumber() ? BY_NUMBER : "";
    }

    private Optional<Audience> audience() {
        return Arrays.stream(Audience.values()).filter(each -> name(each).equals(visit.parameter("audience"))).findFirst();
    }

    private String address(String audience, String order) {
        return link.with("SERVICES", "audience", audience, "order", order);
    }

    private static String name(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
