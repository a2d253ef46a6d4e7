package org.heardportal.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.account.SignedInPerson;
import org.heardportal.notification.MessageQuery;
import org.heardportal.notification.MessageRow;
import org.heardportal.notification.Outbox;
import org.heardportal.notification.OutboxState;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.security.signin.Person;
import org.primefaces.model.LazyDataModel;

/** The page {@code /admin/messages}: what was sent and what waits, without who got it. The rows are asked for as they are shown. */
@Named
@ViewScoped
public class MessagesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String STATE = "state";

    @Inject
    private transient Outbox outbox;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Link link;

    @Inject
    private transient Person person;

    private OutboxState state;
    private LazyDataModel<MessageRow> rows;

    /**
     * A part of the messages to choose.
     *
     * @param key key of its words
     * @param current value of {@code aria-current}; null leaves the attribute out
     */
    public record Choice(String key, String href, long count, String current) {
    }

    @PostConstruct
    void readAddress() {
        state = Arrays.stream(OutboxState.values()).filter(each -> each.key().equals(visit.parameter(STATE))).findFirst().orElse(null);
        rows = new MessageRows(this);
    }

    List<MessageRow> read(int first, int size) {
        return outbox.rows(administrator(), new MessageQuery(chosen(), first, size));
    }

    int count() {
        return Math.toIntExact(countOf(outbox.counts(administrator()), chosen()));
    }

    /** All messages, and those in each state, with how many there are. */
    public List<Choice> getChoices() {
        Map<OutboxState, Long> counts = outbox.counts(administrator());
        return Stream.concat(Stream.of(Optional.<OutboxState>empty()), Arrays.stream(OutboxState.values()).map(Optional::of))
                .map(each -> new Choice("admin.message.state." + each.map(OutboxState::key).orElse("all"),
                        link.with("ADMIN_MESSAGES", STATE, each.map(OutboxState::key).orElse("")), countOf(counts, each), each.equals(chosen()) ? "page" : null))
                .toList();
    }

    /** Whether there is anything to send messages with. */
    public boolean isSent() {
        return outbox.hasSender();
    }

    public LazyDataModel<MessageRow> getRows() {
        return rows;
    }

    private Optional<OutboxState> chosen() {
        return Optional.ofNullable(state);
    }

    private static long countOf(Map<OutboxState, Long> counts, Optional<OutboxState> which) {
        return which.map(counts::get).orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private SignedInPerson administrator() {
        return person.signedIn().orElseThrow(visit::notFound);
    }
}
