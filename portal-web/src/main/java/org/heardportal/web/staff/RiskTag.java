package org.heardportal.web.staff;

import java.util.Locale;
import org.heardportal.casework.QueueRow;
import org.heardportal.casework.QueueRow.Risk;

/** How the promise that is due next stands, as a tag: the words say what the colour shows. */
public enum RiskTag {
    LATE("red"), AT_RISK("orange"), ON_TIME("green"), STOPPED("grey"), NONE("");

    private final String colour;

    RiskTag(String colour) {
        this.colour = colour;
    }

    public static RiskTag of(Risk risk) {
        return valueOf(risk.name());
    }

    /** The colour of the tag; empty for no tag at all. */
    public String getColour() {
        return colour;
    }

    /** The key of its words. */
    public String getWords() {
        return "staff.risk." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the words for the days that are left or over; they take the days as a number that is not less than nought. */
    public static String daysKey(QueueRow row) {
        String side = row.daysLeft() < 0 ? "over" : "left";
        return "staff.days." + (row.daysLeft() == 0 ? "today" : side + (Math.abs(row.daysLeft()) == 1 ? ".one" : ".many"));
    }
}
