/**
 * The gazetteer: which addresses there are in the council's area, and what belongs to each: ward, round of the bins, place on the map. An address has nobody in it; who
 * asked for one is written nowhere.
 */
package org.heardportal.place;
