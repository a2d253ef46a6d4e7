package org.heardportal.guard.planted.repositoriesarehidden.casework;

import jakarta.persistence.EntityManager;

public class BreaksAsRepository {
    EntityManager rows;
}
