package org.heardportal.guard.planted.innerpackageshaveonedoor.content.load;

public class BreaksAsOneDoor {
}
