package org.heardportal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.improvement.OpenTask;
import org.heardportal.improvement.TaskStep;
import org.heardportal.shared.Clocks;
import org.heardportal.shared.Reference;

/** What made-up owners make of what was said: some tasks are published, one is in hand, one was declined with its reason. */
@ApplicationScoped
class SampleImprovements {

    @Inject
    SampleDesks desks;

    @Inject
    Clock clock;

    /**
     * One line of the file of tasks.
     *
     * @param task its key in the file of sayings
     * @param openedDaysAgo when the owner made it; what was said later is not in it
     * @param end {@code published}, {@code declined}, {@code started} or {@code open}
     * @param endedDaysAgo when it ended
     * @param youSaid what people said, in the owner's words
     * @param answer what was done, or why not
     * @param practice who does what differently, with a semicolon between; empty where nothing is recorded
     */
    private record Task(String task, String team, int openedDaysAgo, String end, int endedDaysAgo, String title, String youSaid, String answer, String practice) {

        static Task of(String line) {
            String[] fields = line.split("\t", -1);
            return new Task(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3], Integer.parseInt(fields[4]), fields[5], fields[6], fields[7], fields[8]);
        }
    }

    /** Lets owners make tasks of what was said, and do what they did about them. */
    void happen(SampleStaff staff, Map<String, List<Reference>> saidByTask) {
        SampleWords.lines("tasks.tsv").stream().map(Task::of)
                .forEach(task -> staff.ownerOf(task.team()).ifPresent(owner -> happen(task, owner, saidByTask.get(task.task()))));
    }

    private void happen(Task task, SignedInPerson owner, List<Reference> said) {
        long id = Clocks.at(daysAgo(task.openedDaysAgo()), () -> desks.open(new OpenTask(owner, task.title(), said)));
        Clocks.at(daysAgo(task.endedDaysAgo()), () -> end(task, owner, id));
    }

    private long end(Task task, SignedInPerson owner, long id) {
        if (!"open".equals(task.end())) {
            desks.take(new TaskStep.Start(owner, id, desks.versionOf(owner, id)));
        }
        if (!task.practice().isEmpty()) {
            String[] practice = task.practice().split(";", 2);
            LocalDate from = clock.instant().atZone(Diary.LONDON).toLocalDate();
            desks.take(new TaskStep.RecordPractice(owner, id, desks.versionOf(owner, id), practice[0].strip(), practice[1].strip(), Optional.of(from)));
        }
        if ("published".equals(task.end())) {
            desks.take(new TaskStep.Publish(owner, id, desks.versionOf(owner, id), task.youSaid(), task.answer()));
        } else if ("declined".equals(task.end())) {
            desks.take(new TaskStep.Decline(owner, id, desks.versionOf(owner, id), task.answer()));
        }
        return id;
    }

    private Instant daysAgo(int days) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(days, ChronoUnit.DAYS);
    }
}
