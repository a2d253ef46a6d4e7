package org.heardportal.guard.planted.promiseispure.promise;

import jakarta.persistence.EntityManager;

class BreaksByPersistence {
    EntityManager rows;
}
