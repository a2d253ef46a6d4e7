package org.heardportal.guard.planted.entitiesarehidden.casework;

import jakarta.persistence.Entity;

@Entity
class KeepsHidden {
}
