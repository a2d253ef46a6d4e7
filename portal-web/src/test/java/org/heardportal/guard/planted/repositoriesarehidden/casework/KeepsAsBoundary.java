package org.heardportal.guard.planted.repositoriesarehidden.casework;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@Stateless
public class KeepsAsBoundary {
    EntityManager rows;
}
