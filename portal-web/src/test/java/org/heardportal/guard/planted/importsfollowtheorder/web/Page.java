package org.heardportal.guard.planted.importsfollowtheorder.web;

public class Page {
}
