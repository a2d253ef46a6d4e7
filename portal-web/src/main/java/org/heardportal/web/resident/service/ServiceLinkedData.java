package org.heardportal.web.resident.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.promise.Target;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.api.SiteSettings;
import org.heardportal.web.route.Route;

/** A service as a {@code GovernmentService} of schema.org: who offers it, through which channels, and how long we promise that it takes. */
final class ServiceLinkedData {

    private final ContentLibrary library;
    private final SiteSettings site;

    ServiceLinkedData(ContentLibrary library, SiteSettings site) {
        this.library = library;
        this.site = site;
    }

    /**
     * @param start path where its form begins; empty where it has none
     */
    Map<String, Object> of(ServiceDefinition service, String start) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "GovernmentService");
        data.put("name", service.name());
        data.put("description", service.summary());
        data.put("url", site.addressOf(Route.SERVICE, service.slug()));
        data.put("inLanguage", service.language().tag());
        data.put("identifier", service.lgsl().stream().map(number -> Map.of("@type", "PropertyValue", "propertyID", "LGSL", "value", number)).toList());
        data.put("provider", Map.of("@type", "GovernmentOrganization", "name", library.council().name(), "url", site.addressOf(Route.HOME)));
        data.put("areaServed", Map.of("@type", "AdministrativeArea", "name", library.council().name()));
        data.put("availableChannel", channels(service, start));
        return data;
    }

    private List<Map<String, Object>> channels(ServiceDefinition service, String start) {
        Optional<String> time = processingTime(service);
        List<Map<String, Object>> channels = new ArrayList<>();
        if (!start.isEmpty()) {
            channels.add(channel(time, service.language(), "serviceUrl", site.addressOf(start)));
        }
        for (ContactPoint point : service.contactPoints()) {
            switch (point.channel()) {
                case PHONE -> channels.add(channel(time, service.language(), "servicePhone", contact("telephone", point)));
                case EMAIL -> channels.add(channel(time, service.language(), "servicePhone", contact("email", point)));
                case COUNTER, LETTER -> channels.add(channel(time, service.language(), point.channel() == Channel.COUNTER ? "serviceLocation" : "servicePostalAddress",
                        Map.of("@type", point.channel() == Channel.COUNTER ? "Place" : "PostalAddress", "name", point.label(),
                                point.channel() == Channel.COUNTER ? "address" : "streetAddress", point.address())));
                case WEB -> { }
            }
        }
        return channels;
    }

    private static Map<String, Object> contact(String property, ContactPoint point) {
        return Map.of("@type", "ContactPoint", property, point.address(), "name", point.label());
    }

    private static Map<String, Object> channel(Optional<String> time, Language language, String property, Object value) {
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("@type", "ServiceChannel");
        channel.put(property, value);
        channel.put("availableLanguage", language.tag());
        time.ifPresent(duration -> channel.put("processingTime", duration));
        return channel;
    }

    /** The first promise of a time beyond saying that we have it, as an ISO 8601 duration. The standard knows no working days: they are said as the calendar days they may take. */
    private Optional<String> processingTime(ServiceDefinition service) {
        return service.standards().stream().flatMap(key -> library.standard(key, Language.ENGLISH).stream()).map(Standard::measure)
                .flatMap(measure -> measure instanceof Measure.Time(var until, Target target) && until != Measure.Stage.ACKNOWLEDGE
                        ? Optional.of(duration(target)).stream() : Optional.<String>empty().stream())
                .findFirst();
    }

    private static String duration(Target target) {
        return switch (target.unit()) {
            case WORKING_DAYS -> "P" + calendarDays(target.amount()) + "D";
            case CALENDAR_DAYS -> "P" + target.amount() + "D";
            case CALENDAR_MONTHS -> "P" + target.amount() + "M";
            case HOURS_OF_OPENING -> "PT" + target.amount() + "H";
        };
    }

    /** The most calendar days that working days take without a holiday between them: each five bring a weekend. */
    private static int calendarDays(int workingDays) {
        return workingDays + 2 * ((workingDays + 4) / 5);
    }
}
