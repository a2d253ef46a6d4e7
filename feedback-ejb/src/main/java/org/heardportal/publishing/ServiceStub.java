package org.heardportal.publishing;

import java.io.Serializable;

/**
 * A service of the national list that the council may write about.
 *
 * @param number its number in the list
 * @param retired whether the list no longer holds it
 * @param path the file of the page that was begun from it; empty text where there is none
 */
public record ServiceStub(int number, String title, String description, boolean retired, String path) implements Serializable {
}
