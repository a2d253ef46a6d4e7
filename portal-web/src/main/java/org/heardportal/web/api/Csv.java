package org.heardportal.web.api;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is defused by an apostrophe in front of it. */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {
    }

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
