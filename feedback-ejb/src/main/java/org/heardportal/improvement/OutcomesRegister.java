package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the published outcomes in a transaction of its own. */
@ApplicationScoped
class OutcomesRegister {

    @Inject
    TaskRepository tasks;

    @Transactional
    List<WeDid> outcomes() {
        return tasks.outcomes();
    }
}
