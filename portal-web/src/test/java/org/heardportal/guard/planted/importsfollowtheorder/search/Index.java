package org.heardportal.guard.planted.importsfollowtheorder.search;

public class Index {
}
