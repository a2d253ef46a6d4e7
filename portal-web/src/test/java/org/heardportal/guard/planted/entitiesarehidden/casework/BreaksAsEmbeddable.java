package org.heardportal.guard.planted.entitiesarehidden.casework;

import jakarta.persistence.Embeddable;

@Embeddable
public class BreaksAsEmbeddable {
}
