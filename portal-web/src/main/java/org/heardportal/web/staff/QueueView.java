package org.heardportal.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.QueueQuery;
import org.heardportal.casework.QueueQuery.Order;
import org.heardportal.casework.QueueQuery.Part;
import org.heardportal.casework.QueueRow;
import org.heardportal.casework.RequestDesk;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.security.signin.Person;
import org.primefaces.model.LazyDataModel;

/** The page {@code /staff}: the requests that an adviser works on, part by part, those at risk first. The rows are asked for as they are shown. */
@Named
@ViewScoped
public class QueueView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PART = "part";
    private static final String TEXT = "q";

    /** Longer than any name; what is longer finds nobody. */
    private static final int LONGEST_TEXT = 200;

    @Inject
    private transient RequestDesk desk;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Link link;

    @Inject
    private transient Person person;

    private Part part;
    private String text;
    private LazyDataModel<QueueRow> rows;

    /**
     * A part of the queue to choose.
     *
     * @param key its word in addresses and keys
     * @param current value of {@code aria-current}; null leaves the attribute out
     */
    public record Choice(String key, String href, int count, String current) {
    }

    @PostConstruct
    void readAddress() {
        String typed = visit.parameter(TEXT).strip();
        text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
        part = Arrays.stream(Part.values()).filter(each -> keyOf(each).equals(visit.parameter(PART))).findFirst().orElseGet(this::first);
        rows = new QueueRows(this);
    }

    /** Where a search begins: the first part in which something is found; without a search the adviser's own work. */
    private Part first() {
        return Arrays.stream(Part.values()).filter(each -> !text.isEmpty() && count(each) > 0).findFirst().orElse(Part.MINE);
    }

    List<QueueRow> read(Order order, boolean descending, int first, int size) {
        return desk.queue(adviser(), new QueueQuery(part, text, order, descending, first, size));
    }

    int count() {
        return count(part);
    }

    private int count(Part which) {
        return desk.count(adviser(), new QueueQuery(which, text, Order.RISK, false, 0, 1));
    }

    private SignedInPerson adviser() {
        return person.signedIn().orElseThrow(visit::notFound);
    }

    /** The parts of the queue, with how many requests each has. */
    public List<Choice> getParts() {
        return Arrays.stream(Part.values())
                .map(each -> new Choice(keyOf(each), link.with("STAFF_HOME", PART, keyOf(each), TEXT, text), count(each), each == part ? "page" : null))
                .toList();
    }

    /** The part that is shown, as addresses name it. */
    public String getPart() {
        return keyOf(part);
    }

    /** What is searched for; empty text for everything. */
    public String getText() {
        return text;
    }

    /** The reference that was typed, when it is a whole one: it is opened in whatever part it is. */
    public Optional<Reference> getReference() {
        return Reference.parse(text).filter(parsed -> parsed.kind() == Reference.Kind.REQUEST);
    }

    public LazyDataModel<QueueRow> getRows() {
        return rows;
    }

    private static String keyOf(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
