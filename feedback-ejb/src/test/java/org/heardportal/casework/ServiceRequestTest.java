package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request follows what happens to it along the edges of the table, from every state and to every state, and its log folds to the same. */
class ServiceRequestTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    private static final ContentLibrary CONTENT = ContentLibrary.from(Path.of("../content/src/main/resources/content"));

    /** What leads a new request to each state. */
    private static final Map<RequestState, List<RequestEventKind>> WAYS = new EnumMap<>(Map.of(
            RequestState.RECEIVED, List.of(),
            RequestState.IN_HAND, List.of(RequestEventKind.TAKEN_IN_HAND),
            RequestState.WAITING_FOR_YOU, List.of(RequestEventKind.INFORMATION_ASKED),
            RequestState.WAITING_FOR_OTHERS, List.of(RequestEventKind.HANDED_TO_OTHERS),
            RequestState.DONE, List.of(RequestEventKind.CLOSED),
            RequestState.WITHDRAWN, List.of(RequestEventKind.WITHDRAWN),
            RequestState.LAPSED, List.of(RequestEventKind.INFORMATION_ASKED, RequestEventKind.LAPSED)));

    private final List<RequestEvent> log = new ArrayList<>();

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStateAndEdge")
    void anEdgeIsTakenFromTheStatesThatItLeadsFromAndFromNoOther(RequestState from, RequestEdge edge) {
        ServiceRequest request = in(from);
        RequestEventKind kind = RequestEventKind.of(edge.event());
        if (edge.leadsFrom(from)) {
            happens(request, kind);
            assertThat(request.state()).isEqualTo(edge.to());
            assertThat(request.closedAt().isPresent()).isEqualTo(edge.to().isOver());
            assertThat(request.outcome().isPresent()).isEqualTo(edge.to() == RequestState.DONE);
            assertThat(request.waitingFor().isPresent()).isEqualTo(edge.to() == RequestState.WAITING_FOR_OTHERS);
            assertThat(RequestFold.of(log)).isEqualTo(new RequestFold(request.state(), request.outcome(), request.waitingFor(), Optional.empty(), Optional.empty(),
                    "waste", MONDAY.plusSeconds(log.size() - 1L), request.closedAt(), log.size()));
        } else {
            assertThatThrownBy(() -> happens(request, kind)).isInstanceOfSatisfying(NoSuchStep.class, none -> assertThat(none.state()).isEqualTo(from));
        }
    }

    @Test
    void whatHasNoEdgeLeavesTheStateAsItIs() {
        for (RequestState state : RequestState.values()) {
            log.clear();
            ServiceRequest request = in(state);
            happens(request, RequestEventKind.NOTE_ADDED);
            happens(request, RequestEventKind.ANSWERED);
            assertThat(request.state()).isEqualTo(state);
            assertThat(RequestFold.of(log)).extracting(RequestFold::state, RequestFold::lastEvent).containsExactly(state, log.size());
        }
    }

    @Test
    void aMomentIsNeverBeforeTheLastChangeOfState() {
        ServiceRequest request = in(RequestState.IN_HAND);
        assertThat(request.momentOf(MONDAY.minusSeconds(9))).isEqualTo(MONDAY.plusSeconds(1));
        assertThat(request.momentOf(MONDAY.plusSeconds(9))).isEqualTo(MONDAY.plusSeconds(9));
    }

    @Test
    void whatWasMendedDoesNotCount() {
        ServiceRequest request = in(RequestState.DONE);
        log.add(new RequestEvent(3, RequestEventKind.CORRECTED, MONDAY.plusSeconds(5), Actor.Kind.ADVISER, "", EventDetails.NONE, Optional.of(2)));
        assertThat(RequestFold.of(log)).extracting(RequestFold::state, RequestFold::closedAt, RequestFold::lastEvent)
                .containsExactly(RequestState.RECEIVED, Optional.empty(), 3);
        assertThat(request.state()).isEqualTo(RequestState.DONE);
    }

    private static Stream<Arguments> everyStateAndEdge() {
        return Stream.of(RequestState.values()).flatMap(state -> Stream.of(RequestEdge.values()).map(edge -> Arguments.of(state, edge)));
    }

    private ServiceRequest in(RequestState state) {
        OpenServiceRequest command = SampleRequests.online(SampleRequests.BINS, Contact.NONE, MONDAY);
        ServiceRequest request = new ServiceRequest(Reference.random(Reference.Kind.REQUEST, new Random(1)), command,
                CONTENT.service(SampleRequests.BINS, Language.ENGLISH).orElseThrow(), 1);
        log.add(new RequestEvent(1, RequestEventKind.RECEIVED, MONDAY, Actor.Kind.RESIDENT, "", EventDetails.NONE.withTeam("waste"), Optional.empty()));
        WAYS.get(state).forEach(kind -> happens(request, kind));
        assertThat(request.state()).isEqualTo(state);
        return request;
    }

    private void happens(ServiceRequest request, RequestEventKind kind) {
        EventDetails details = switch (kind) {
            case CLOSED -> EventDetails.NONE.withOutcome(Outcome.NOT_OURS, Optional.empty());
            case HANDED_TO_OTHERS -> EventDetails.NONE.withWaitingFor("contractor");
            default -> EventDetails.NONE;
        };
        Instant at = MONDAY.plusSeconds(log.size());
        log.add(request.follow(new Happening(kind, at, at, Actor.system(), Channel.WEB, "", details)));
    }
}
