package org.heardportal.guard.planted.repositoriesarehidden.casework;

import jakarta.persistence.EntityManager;

class KeepsHidden {
    EntityManager rows;
}
