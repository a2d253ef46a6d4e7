package org.heardportal.guard.planted.promiseispure.casework;

import jakarta.persistence.EntityManager;

class KeepsToItself {
    EntityManager rows;
}
