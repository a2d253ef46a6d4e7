package org.heardportal.guard.planted.importsfollowtheorder.launch;

public class Start {
}
