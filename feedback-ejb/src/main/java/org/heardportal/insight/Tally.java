package org.heardportal.insight;

import java.util.OptionalInt;

/**
 * How often one standard was kept, by the counting table.
 *
 * @param kept due in the period, and reached by the date that counts
 * @param broken due in the period, and reached later or not at all
 * @param waiting not due while the person is waited for, at the time of the figures
 * @param withdrawn taken back by the person, or given up for want of an answer, before it was due
 * @param notOurs not for this council to finish
 * @param alreadyReported reported before: the first report counts
 * @param reopened not done after all, and not due yet, at the time of the figures
 */
public record Tally(int kept, int broken, int waiting, int withdrawn, int notOurs, int alreadyReported, int reopened) {

    /** Nothing was due and nothing was left out. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Of fewer, one more or less would move a percentage by more than 20 points. */
    public static final int FEWEST_FOR_A_PERCENTAGE = 5;

    private static final int HUNDRED = 100;

    /** How many were due in the period. */
    public int due() {
        return kept + broken;
    }

    /** How many stand beside those that were due. */
    public int beside() {
        return waiting + withdrawn + notOurs + alreadyReported + reopened;
    }

    /** The share that was kept, rounded down, so that 100 says that every one was; empty where too few were due to speak of a share. */
    public OptionalInt percentage() {
        return due() < FEWEST_FOR_A_PERCENTAGE ? OptionalInt.empty() : OptionalInt.of(kept * HUNDRED / due());
    }

    Tally plus(Tally other) {
        return new Tally(kept + other.kept, broken + other.broken, waiting + other.waiting, withdrawn + other.withdrawn, notOurs + other.notOurs,
                alreadyReported + other.alreadyReported, reopened + other.reopened);
    }
}
