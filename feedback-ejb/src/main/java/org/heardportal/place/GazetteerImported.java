package org.heardportal.place;

/**
 * What became of an import.
 *
 * @param rows how many addresses the file holds
 * @param added how many were not there before
 * @param changed how many were there and said otherwise
 * @param removed how many were there and are no more
 */
public record GazetteerImported(int rows, int added, int changed, int removed) {

    /** Whether everything was there already. */
    public boolean isNothingNew() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
