package org.heardportal.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/**
 * Where the portal itself opens improvement tasks, for what many people search for and do not find. What an owner does with such a task is the same as with any
 * other, by {@link ImprovementBoard}.
 */
@Stateless
public class GapTasks {

    @Inject
    TaskRepository tasks;

    @Inject
    TaskQueries queries;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Lets nobody else open such a task before this transaction ends, on any node, and says which gaps have one: those that are not over, and those that ended since
     * an instant.
     */
    @RolesAllowed("system")
    public List<KnownGap> lock(Instant since) {
        queries.lock();
        return queries.gaps(since);
    }

    /** The gaps that have a task which is not over, or has ended since an instant. */
    @RolesAllowed({"system", "owner"})
    public List<KnownGap> known(Instant since) {
        return queries.gaps(since);
    }

    /**
     * Opens a task for a gap.
     *
     * @return its number
     */
    @RolesAllowed("system")
    public long open(OpenGapTask command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var task = ImprovementTask.ofGap(command, now);
        tasks.add(task);
        command.queries().forEach(query -> queries.add(task.id(), query));
        happened.fire(new TaskMoved(now, Actor.system(), task.id(), "opened"));
        return task.id();
    }

    /** Keeps what a query of a task finds now. */
    @RolesAllowed("system")
    public void foundNow(long task, TaskQuery query, TaskQuery.Found now) {
        queries.found(task, query, now, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
