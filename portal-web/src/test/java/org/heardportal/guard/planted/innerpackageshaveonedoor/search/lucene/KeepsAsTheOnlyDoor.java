package org.heardportal.guard.planted.innerpackageshaveonedoor.search.lucene;

public class KeepsAsTheOnlyDoor {
}
