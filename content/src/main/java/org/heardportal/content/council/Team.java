package org.heardportal.content.council;

/** People who own or handle services together: a stable key and a name. */
public record Team(String key, String name) {
}
