package org.heardportal.web.resident.area;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.place.Address;
import org.heardportal.place.FoundAddresses;
import org.heardportal.place.Gazetteer;
import org.heardportal.place.Sought;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.component.Pages;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/**
 * The page {@code /my-area}: a form for a postcode or a street, then the addresses that fit, then what belongs to one. All of it is in the query, so that it can be kept
 * and sent on; nothing of it is written down.
 */
@Named
@RequestScoped
public class MyAreaView {

    /** The parameter with a postcode or a street. */
    public static final String WHERE = "where";

    /** The parameter with the number of an address. */
    public static final String UPRN = "uprn";

    /** The same as {@link #WHERE}, under the name by which other pages lead here. */
    private static final String POSTCODE = "postcode";

    /** Where the government tells which council is whose. */
    private static final String COUNCIL_FINDER = "https://www.gov.uk/find-local-council";

    /** An address to choose. */
    public record Choice(String href, String line, String postcode) {
    }

    @Inject
    private Gazetteer gazetteer;
    @Inject
    private Visit visit;
    @Inject
    private Link link;
    @Inject
    private Words wording;
    @Inject
    private FormErrors errors;

    private String typed;
    private FoundAddresses found = new FoundAddresses(List.of(), 0, 1);
    private Optional<Address> address = Optional.empty();
    private String missing = "";

    @PostConstruct
    void look() {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        http.setResponseHeader("X-Robots-Tag", "noindex"); // addresses in the query are nothing for search engines
        typed = tidy(visit.parameter(WHERE).isBlank() ? visit.parameter(POSTCODE) : visit.parameter(WHERE));
        if (!visit.parameter(UPRN).isEmpty()) {
            address = gazetteer.numbered(visit.parameter(UPRN));
            missing = address.isEmpty() ? "address" : "";
        } else if (!typed.isEmpty()) {
            find(Sought.of(typed));
        } else if (http.getRequestParameterMap().containsKey(WHERE) || http.getRequestParameterMap().containsKey(POSTCODE)) {
            errors.add(WHERE, wording.of("area.where.missing"));
        }
        if (!missing.isEmpty() && gazetteer.isEmpty()) {
            missing = "list";
        }
    }

    private void find(Sought sought) {
        if (sought instanceof Sought.Street street && street.isTooShort()) {
            errors.add(WHERE, wording.of("area.where.short"));
            return;
        }
        found = gazetteer.find(sought, visit.parameter("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(visit.parameter("page")) : 1);
        address = found.total() == 1 ? Optional.of(found.addresses().getFirst()) : Optional.empty();
        if (found.total() == 0) {
            missing = switch (sought) {
                case Sought.Whole whole when !gazetteer.isNear(whole) -> "elsewhere";
                case Sought.Whole whole -> "postcode";
                case Sought.Beginning beginning -> "elsewhere";
                case Sought.Street street -> "street";
                case Sought.Nothing nothing -> "street";
            };
        }
    }

    public String getTitle() {
        if (address.isPresent()) {
            return address.get().line();
        }
        if (isChoosing()) {
            return wording.of("area.choose", found.total());
        }
        return missing.isEmpty() ? wording.of("area.title") : wording.of("area.missing." + missing + ".title", visit.getCouncil().shortName());
    }

    /** The line under the heading. */
    public String getLead() {
        if (address.isPresent()) {
            return address.get().postcode();
        }
        return isChoosing() || !missing.isEmpty() ? "" : wording.of("area.lead");
    }

    /** What was typed, for the box. */
    public String getTyped() {
        return typed;
    }

    /** Whether the form is shown: nothing is asked for yet, or it was not found. */
    public boolean isAsking() {
        return address.isEmpty() && !isChoosing();
    }

    /** Why there is nothing: {@code elsewhere}, {@code postcode}, {@code street}, {@code address}, {@code list}; empty where there is. */
    public String getMissing() {
        return missing;
    }

    /** Where somebody finds the council of an address that is not ours. */
    public String getCouncilFinder() {
        return COUNCIL_FINDER;
    }

    public boolean isChoosing() {
        return found.total() > 1;
    }

    public List<Choice> getChoices() {
        return found.addresses().stream().map(each -> new Choice(link.with("MY_AREA", UPRN, each.uprn()), each.line(), each.postcode())).toList();
    }

    public Pages getPages() {
        return new Pages(found.page(), found.pages(), number -> link.with("MY_AREA", WHERE, typed, "page", number));
    }

    /** The address to show; none while it is sought. */
    public Optional<Address> address() {
        return address;
    }

    /** Whether there is an address to show. */
    public boolean isFound() {
        return address.isPresent();
    }

    private static String tidy(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= Sought.LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Sought.LONGEST)).strip();
    }
}
