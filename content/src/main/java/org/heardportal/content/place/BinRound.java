package org.heardportal.content.place;

import java.time.LocalDate;
import java.util.List;

/** The bins of one part of the council's area: which is emptied on which day of the week, and how often. */
public record BinRound(String key, List<Turn> turns) {

    /**
     * The turn of one bin.
     *
     * @param bin key of the bin
     * @param first the day on which it was emptied first; the day of the week is that of the round
     * @param everyWeeks 1 for each week, 2 for every second
     */
    public record Turn(String bin, LocalDate first, int everyWeeks) {
    }

    public BinRound {
        turns = List.copyOf(turns);
    }
}
