package org.heardportal.search.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one object of JSON whose values are texts, numbers, yes and no, nothing, or lists of these: what a row of a file of documents is. */
final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * The values by their names, each as a list of texts.
     *
     * @throws IllegalArgumentException where it is not such an object
     */
    static Map<String, List<String>> read(String text) {
        FlatJson json = new FlatJson(text);
        Map<String, List<String>> values = json.object();
        json.expectEnd();
        return values;
    }

    private Map<String, List<String>> object() {
        Map<String, List<String>> values = new HashMap<>();
        expect('{');
        for (boolean first = true; !isNext('}'); first = false) {
            if (!first) {
                expect(',');
            }
            String name = string();
            expect(':');
            values.put(name, value());
        }
        expect('}');
        return values;
    }

    private List<String> value() {
        List<String> values = new ArrayList<>();
        if (!isNext('[')) {
            scalar(values);
            return values;
        }
        expect('[');
        for (boolean first = true; !isNext(']'); first = false) {
            if (!first) {
                expect(',');
            }
            scalar(values);
        }
        expect(']');
        return values;
    }

    private void scalar(List<String> values) {
        if (isNext('"')) {
            values.add(string());
            return;
        }
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.matches("true|false|null|-?[0-9.]+([eE][+-]?[0-9]+)?")) {
            throw unexpected();
        }
        if (!word.equals("null")) {
            values.add(word);
        }
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            string.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private boolean isNext(char letter) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return peek() == letter;
    }

    private void expect(char letter) {
        if (!isNext(letter)) {
            throw unexpected();
        }
        at++;
    }

    private void expectEnd() {
        if (!text.substring(at).isBlank()) {
            throw unexpected();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no JSON object of texts at its letter " + (at + 1));
    }
}
