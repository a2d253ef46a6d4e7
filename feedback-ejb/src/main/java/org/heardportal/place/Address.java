package org.heardportal.place;

import java.util.Optional;
import org.heardportal.content.place.GridPoint;

/**
 * An address of the council's area.
 *
 * @param uprn its unique property reference number
 * @param line the address in one line, without its postcode
 * @param postcode in capitals with one space
 * @param binRound key of the round of its bins; empty where the council empties none
 * @param at its place on the map, where that is known
 */
public record Address(long uprn, String line, String street, String postcode, String ward, String binRound, Optional<GridPoint> at) {
}
