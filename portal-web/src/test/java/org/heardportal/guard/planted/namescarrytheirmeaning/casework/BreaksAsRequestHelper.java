package org.heardportal.guard.planted.namescarrytheirmeaning.casework;

class BreaksAsRequestHelper {
}
