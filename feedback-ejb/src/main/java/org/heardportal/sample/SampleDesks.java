package org.heardportal.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.RequestDesk;
import org.heardportal.casework.RequestFile;
import org.heardportal.casework.RequestStep;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.OpenTask;
import org.heardportal.improvement.TaskStep;
import org.heardportal.shared.Reference;

/** Lets sample people do at the desks what staff do there; the boundaries still ask what each of them may. */
@Stateless
@RunAs("owner")
public class SampleDesks {

    @Inject
    RequestDesk desk;

    @Inject
    ImprovementBoard board;

    /** Reads a request as staff do before they do something with it. */
    @PermitAll
    public RequestFile read(SignedInPerson person, Reference reference) {
        return desk.read(person, reference);
    }

    /** Takes a step. */
    @PermitAll
    public void take(RequestStep step) {
        desk.take(step);
    }

    /** Makes a task of what was said. */
    @PermitAll
    public long open(OpenTask command) {
        return board.open(command);
    }

    /** The version of a task as its owner sees it. */
    @PermitAll
    public int versionOf(SignedInPerson owner, long task) {
        return board.task(owner, task).version();
    }

    /** Does something with a task. */
    @PermitAll
    public void take(TaskStep step) {
        board.take(step);
    }
}
