package org.heardportal.guard.planted.importsfollowtheorder.content;

public class Text {
}
