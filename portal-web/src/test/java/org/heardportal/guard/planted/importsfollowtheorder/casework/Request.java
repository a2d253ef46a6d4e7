package org.heardportal.guard.planted.importsfollowtheorder.casework;

public class Request {
}
