package org.heardportal.web.staff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A service in the table of an adviser.
 *
 * @param teams names of the teams that handle it
 * @param ways the channels by which it can be asked for, in words
 * @param reviewOn the day by which its owner checks the words
 */
public record CatalogueEntry(String slug, String name, String teams, String ways, LocalDate reviewOn) implements Serializable {
}
