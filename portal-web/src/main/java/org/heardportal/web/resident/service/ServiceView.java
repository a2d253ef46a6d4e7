package org.heardportal.web.resident.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.api.SiteSettings;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.resident.Price;
import org.heardportal.web.resident.contact.ContactWay;
import org.heardportal.web.route.Route;
import org.heardportal.web.resident.promise.KeptStandard;
import org.heardportal.web.resident.promise.PromiseWords;

/** The page of one service. Its main action is the best way that truly leads to the service. */
@Named
@RequestScoped
public class ServiceView {

    @Inject
    private Visit visit;
    @Inject
    private Words wording;
    @Inject
    private Link link;
    @Inject
    private PromiseWords promiseWords;
    @Inject
    private SiteSettings site;

    private ServiceDefinition service;
    private List<ContactWay> ways;

    @PostConstruct
    void find() {
        service = visit.found(visit.getSnapshot().service(visit.part("service"), visit.getLanguage()));
        ways = Stream.concat(online().stream(), ContactWay.ofAll(service.contactPoints()).stream()).toList();
    }

    /** Its form, where it has one and can be asked for; the words of such a card are in the language of the service. */
    private Optional<ContactWay> online() {
        Locale locale = Locale.forLanguageTag(service.language().tag());
        return getStart().isEmpty() ? Optional.empty() : Optional.of(new ContactWay(Channel.WEB, Words.in(locale, "service.online"), getStart(),
                Words.in(locale, "service.start"), "", Words.in(locale, "service.online.note")));
    }

    /** Where its form begins; empty where it has none or is closed. */
    public String getStart() {
        boolean asked = isOpen() && visit.getSnapshot().forms(visit.getLanguage()).stream().anyMatch(form -> form.service().equals(service.slug()));
        return asked ? link.path(Route.APPLY, service.slug()) : "";
    }

    public ServiceDefinition getService() {
        return service;
    }

    /** The topic it mainly belongs to. */
    public List<Topic> getTopics() {
        return service.topics().stream().limit(1).flatMap(slug -> visit.getSnapshot().topic(slug, visit.getLanguage()).stream()).toList();
    }

    public boolean isOpen() {
        return service.availability() == Availability.OPEN;
    }

    public List<Standard> getStandards() {
        return service.standards().stream().flatMap(key -> visit.getSnapshot().standard(key, visit.getLanguage()).stream()).toList();
    }

    /** Its promises with how they are kept. */
    public List<KeptStandard> getKept() {
        return getStandards().stream().map(standard -> promiseWords.of(standard, service.language().tag())).toList();
    }

    public List<Price> getPrices() {
        return Price.ofAll(service.cost());
    }

    public List<ContactWay> getWays() {
        return ways;
    }

    /** The way to offer first where there is no form: another site where it leads to something, else the telephone; none where the service is closed. */
    public List<ContactWay> getBest() {
        return isOpen() && getStart().isEmpty() ? ways.stream().filter(ContactWay::isLink).min(Comparator.comparing(ContactWay::channel)).stream().toList() : List.of();
    }

    public List<ServiceDefinition> getRelated() {
        return service.related().stream().map(slug -> visit.getSnapshot().service(slug, visit.getLanguage())).flatMap(Optional::stream).toList();
    }

    /** Its numbers in the Local Government Services List, by which other sites lead here. */
    public String getNumbers() {
        return service.lgsl().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What it says, for search engines. */
    public Map<String, Object> getLinkedData() {
        return new ServiceLinkedData(visit.getSnapshot(), site).of(service, getStart().isEmpty() ? "" : Route.APPLY.path(service.slug()));
    }

    /** What else people call it, as one sentence. */
    public String getOtherNames() {
        return String.join(", ", service.alsoCalled());
    }

    /** When its owner looks at the words again. */
    public String getReview() {
        return wording.of("service.review", LongDate.of(service.reviewOn(), visit.getLocale()));
    }
}
