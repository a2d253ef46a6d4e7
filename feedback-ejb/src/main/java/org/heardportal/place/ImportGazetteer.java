package org.heardportal.place;

import java.io.InputStream;

/**
 * Take a file as the gazetteer.
 *
 * @param fileName for the record of where it comes from
 * @param content CSV in UTF-8, read once and not closed
 */
public record ImportGazetteer(String fileName, InputStream content) {

    private static final int LONGEST_NAME = 200;

    public ImportGazetteer {
        String shown = fileName.isBlank() ? "gazetteer.csv" : fileName.strip().replaceAll("\\p{Cntrl}", " ");
        fileName = shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }
}
