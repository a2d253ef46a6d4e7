package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.improvement.TaskRefused.Problem;

/** Tasks, what they answer and what was changed because of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TaskRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    void add(ImprovementTask task) {
        entities.persist(task);
        entities.flush();
    }

    Optional<ImprovementTask> byId(long id) {
        return Optional.ofNullable(entities.find(ImprovementTask.class, id));
    }

    /** The tasks of teams, those that are not over first, then the newest first. */
    List<ImprovementTask> of(Set<String> teams) {
        return teams.isEmpty() ? List.of() : entities.createQuery("""
                select t from ImprovementTask t where t.owningTeam in :teams
                 order by case when t.closedAt is null then 0 else 1 end, t.openedAt desc, t.id desc""", ImprovementTask.class)
                .setParameter("teams", teams).getResultList();
    }

    /** What was published, newest first. */
    List<WeDid> outcomes() {
        return entities.createQuery("select t from ImprovementTask t where t.state = 'done' and t.youSaid <> '' order by t.closedAt desc, t.id desc", ImprovementTask.class)
                .getResultStream().map(task -> task.weDid(feedbackOf(task.id()).size(), changesOf(task.id()).stream().map(Change::row).map(ChangeRow::line).toList()))
                .toList();
    }

    void add(Change change) {
        entities.persist(change);
    }

    List<Change> changesOf(long task) {
        return entities.createQuery("select c from Change c where c.taskId = :task order by c.id", Change.class).setParameter("task", task).getResultList();
    }

    void give(long task, Collection<Long> feedback, Instant at) {
        feedback.forEach(id -> entities.createNativeQuery("insert into task_feedback (feedback_id, task_id, added_at) values (?1, ?2, ?3)")
                .setParameter(1, id).setParameter(2, task).setParameter(3, Timestamp.from(at)).executeUpdate());
    }

    List<Long> feedbackOf(long task) {
        return entities.createNativeQuery("select feedback_id from task_feedback where task_id = ?1 order by feedback_id").setParameter(1, task)
                .getResultStream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The task that answers a piece of feedback. */
    Optional<Long> taskOf(long feedback) {
        return entities.createNativeQuery("select task_id from task_feedback where feedback_id = ?1").setParameter(1, feedback)
                .getResultStream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Counts whatever is done with a task as a change of it, also what only adds to it. */
    void touch(ImprovementTask task) {
        entities.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Writes what was done.
     *
     * @throws TaskRefused when somebody else did something with the same task at the same moment
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new TaskRefused(Problem.CHANGED);
        }
    }
}
