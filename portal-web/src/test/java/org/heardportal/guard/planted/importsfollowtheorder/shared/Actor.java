package org.heardportal.guard.planted.importsfollowtheorder.shared;

public class Actor {
}
