package org.heardportal.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardportal.casework.RequestState.Outcome;

/**
 * What an event says beyond its columns: dates, ids and codes, never words. The schema has the closed list of keys and refuses every other.
 *
 * @param values by key, each as text
 */
record EventDetails(Map<String, String> values) {

    static final EventDetails NONE = new EventDetails(Map.of());

    private static final String DUE_ON = "due_on";
    private static final String PREVIOUS_DUE_ON = "previous_due_on";
    private static final String ACCOUNT_ID = "account_id";
    private static final String MESSAGE_ID = "message_id";
    private static final String NOTE_ID = "note_id";
    private static final String DUPLICATE_OF = "duplicate_of";
    private static final String OUTCOME = "outcome";
    private static final String WAITING_FOR = "waiting_for";
    private static final String TEAM = "team";
    private static final String STANDARD = "standard";

    EventDetails {
        values = Map.copyOf(values);
    }

    /** Reads {@code key=value} with spaces between, as the query of the log gives it: no value has a space. */
    static EventDetails of(String pairs) {
        return new EventDetails(Arrays.stream(pairs.split(" ")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    EventDetails withDue(LocalDate due) {
        return with(DUE_ON, due.toString());
    }

    EventDetails withMove(String standard, LocalDate from, LocalDate to) {
        return with(STANDARD, standard).with(PREVIOUS_DUE_ON, from.toString()).withDue(to);
    }

    EventDetails withTeam(String team) {
        return with(TEAM, team);
    }

    EventDetails withAccount(long account) {
        return with(ACCOUNT_ID, Long.toString(account));
    }

    EventDetails withMessage(Optional<Long> message) {
        return message.map(id -> with(MESSAGE_ID, Long.toString(id))).orElse(this);
    }

    EventDetails withNote(long note) {
        return with(NOTE_ID, Long.toString(note));
    }

    EventDetails withWaitingFor(String whom) {
        return with(WAITING_FOR, whom);
    }

    EventDetails withOutcome(Outcome outcome, Optional<Long> duplicateOf) {
        EventDetails ended = with(OUTCOME, outcome.key());
        return duplicateOf.map(id -> ended.with(DUPLICATE_OF, Long.toString(id))).orElse(ended);
    }

    Optional<LocalDate> due() {
        return value(DUE_ON).map(LocalDate::parse);
    }

    Optional<String> standard() {
        return value(STANDARD);
    }

    Optional<String> team() {
        return value(TEAM);
    }

    Optional<Long> account() {
        return value(ACCOUNT_ID).map(Long::valueOf);
    }

    Optional<Long> message() {
        return value(MESSAGE_ID).map(Long::valueOf);
    }

    Optional<String> waitingFor() {
        return value(WAITING_FOR);
    }

    Optional<Outcome> outcome() {
        return value(OUTCOME).map(Outcome::of);
    }

    Optional<Long> duplicateOf() {
        return value(DUPLICATE_OF).map(Long::valueOf);
    }

    /** As the table holds it. Every value is a date, an id or a code, so that none needs an escape. */
    String json() {
        return new TreeMap<>(values).entrySet().stream()
                .map(detail -> "\"" + detail.getKey() + "\": " + (isNumber(detail.getKey()) ? detail.getValue() : "\"" + detail.getValue() + "\""))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean isNumber(String key) {
        return key.endsWith("_id") || key.equals(DUPLICATE_OF);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private EventDetails with(String key, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(key, value);
        return new EventDetails(more);
    }
}
