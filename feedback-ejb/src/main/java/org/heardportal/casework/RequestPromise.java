package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.content.promise.Target;
import org.heardportal.promise.PromiseClock;

/** A standard as it was promised for one request. Target and working days never change; what its clock says is taken over with each event. */
@Entity
@Table(name = "request_promise")
class RequestPromise {

    /** What matters most to the person first: to finish, to answer, to acknowledge. */
    static final Comparator<RequestPromise> BY_WEIGHT = Comparator.comparing(RequestPromise::stage).reversed().thenComparing(promise -> promise.standard);

    private static final int FIRST_EVENT = 1;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    private String standard;
    @Column(name = "standard_revision_id")
    private long standardRevision;
    @Column(name = "calendar_revision_id")
    private long calendarRevision;
    private String stage;
    @Column(name = "target_amount")
    private int targetAmount;
    @Column(name = "target_unit")
    private String targetUnit;
    @Column(name = "cut_off")
    private LocalTime cutOff;
    @Column(name = "start_event")
    private int startEvent;
    @Column(name = "stop_event")
    private Integer stopEvent;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "counts_until")
    private Instant countsUntil;
    private String outcome;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Version
    private int version;

    protected RequestPromise() {
    }

    RequestPromise(ServiceRequest request, Stamp stamp, PromiseStanding standing) {
        Target target = stamp.measure().target();
        requestId = request.id();
        standard = stamp.standard();
        standardRevision = stamp.revision();
        calendarRevision = stamp.calendarRevision();
        stage = stamp.measure().until().name().toLowerCase(Locale.ROOT);
        targetAmount = target.amount();
        targetUnit = target.unit().name().toLowerCase(Locale.ROOT);
        cutOff = target.cutOff().equals(LocalTime.MAX) ? null : target.cutOff();
        startEvent = FIRST_EVENT;
        take(standing);
    }

    /** Takes over what the clock says after the last event. */
    void take(PromiseStanding standing) {
        stopEvent = standing.stopEvent().orElse(null);
        dueAt = standing.dueAt();
        countsUntil = standing.countsUntil();
        outcome = standing.outcome().orElse(null);
        settledAt = standing.settledAt().orElse(null);
    }

    /** What the columns say now. */
    PromiseStanding standing() {
        return new PromiseStanding(Optional.ofNullable(stopEvent), dueAt, countsUntil, Optional.ofNullable(outcome), Optional.ofNullable(settledAt));
    }

    PromiseClock clock(WorkingCalendar calendar) {
        Target target = new Target(targetAmount, Target.Unit.valueOf(targetUnit.toUpperCase(Locale.ROOT)), Optional.ofNullable(cutOff).orElse(LocalTime.MAX));
        return new PromiseClock(new Measure.Time(stage(), target), calendar);
    }

    /** True for one that the person waits for: that we acknowledge is none. */
    boolean isWaitedFor() {
        return stage() != Stage.ACKNOWLEDGE;
    }

    /** True where the clock said so at the last event; what time alone has broken since does not stand in the row. */
    boolean isBroken() {
        return "broken".equals(outcome);
    }

    boolean isReached() {
        return stopEvent != null;
    }

    long requestId() {
        return requestId;
    }

    String standard() {
        return standard;
    }

    long standardRevision() {
        return standardRevision;
    }

    long calendarRevision() {
        return calendarRevision;
    }

    Stage stage() {
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    Instant countsUntil() {
        return countsUntil;
    }

    /** The last day that counts. */
    LocalDate counts() {
        return LocalDate.ofInstant(countsUntil.minusNanos(1), LONDON);
    }
}
