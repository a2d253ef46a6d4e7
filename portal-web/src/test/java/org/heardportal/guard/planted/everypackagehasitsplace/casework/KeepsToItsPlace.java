package org.heardportal.guard.planted.everypackagehasitsplace.casework;

class KeepsToItsPlace {
}
