package org.heardportal.guard.planted.namescarrytheirmeaning.casework;

record KeepsAsOwnedService(String name) {
}
