package org.heardportal.guard.planted.importsfollowtheorder.improvement;

public class Task {
}
