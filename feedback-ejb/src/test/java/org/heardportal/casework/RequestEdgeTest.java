package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.heardportal.promise.PromiseReading.Standing;
import org.junit.jupiter.api.Test;

/** The table of states, written down once more as a square: from the left to the top. */
class RequestEdgeTest {

    private static final String TABLE = """
                               received in_hand waiting_for_you waiting_for_others done   withdrawn lapsed
            received           -        taken_in_hand information_asked handed_to_others closed withdrawn -
            in_hand            -        -       information_asked handed_to_others closed withdrawn -
            waiting_for_you    -        information_given - handed_to_others closed withdrawn lapsed
            waiting_for_others -        others_answered information_asked - closed withdrawn -
            done               -        reopened - - - - -
            withdrawn          -        - - - - - -
            lapsed             -        - - - - - -
            """;

    @Test
    void everyPairOfStatesHasTheEdgeOfTheTableOrNone() {
        Map<String, String> laid = new TreeMap<>();
        for (RequestState from : RequestState.values()) {
            for (RequestState to : RequestState.values()) {
                laid.put(from.key() + " " + to.key(), RequestEdge.between(from, to).map(RequestEdge::event).orElse("-"));
            }
        }
        assertThat(laid).isEqualTo(written()).hasSize(49);
    }

    @Test
    void ofTwoStatesAtMostOneEdgeLeadsFromTheOneToTheOther() {
        for (RequestState from : RequestState.values()) {
            for (RequestState to : RequestState.values()) {
                assertThat(Arrays.stream(RequestEdge.values()).filter(edge -> edge.leadsFrom(from) && edge.to() == to)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void onlyWaitingForThePersonStopsTheClock() {
        assertThat(RequestState.values()).filteredOn(state -> state.promiseTime() == Standing.STOPPED).containsExactly(RequestState.WAITING_FOR_YOU);
    }

    @Test
    void open311KnowsOpenAndClosed() {
        assertThat(RequestState.values()).filteredOn(state -> state.open311().equals("closed"))
                .containsExactly(RequestState.DONE, RequestState.WITHDRAWN, RequestState.LAPSED);
    }

    private static Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        String[] columns = TABLE.lines().findFirst().orElseThrow().strip().split(" +");
        TABLE.lines().skip(1).map(line -> line.split(" +")).forEach(cells -> {
            for (int i = 0; i < columns.length; i++) {
                written.put(cells[0] + " " + columns[i], cells[i + 1]);
            }
        });
        return written;
    }
}
