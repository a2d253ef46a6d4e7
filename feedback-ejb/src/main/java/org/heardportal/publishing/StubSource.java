package org.heardportal.publishing;

import java.io.Serializable;
import java.time.Instant;

/** Where the list of services came from: the file, when it was imported, and under which licence it may be used. */
public record StubSource(String fileName, Instant importedAt, String licence) implements Serializable {
}
