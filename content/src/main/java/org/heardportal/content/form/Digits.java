package org.heardportal.content.form;

/** Digits of any script as those from 0 to 9; everything else is let be. */
final class Digits {

    private Digits() {
    }

    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
