package org.heardportal.publishing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One line of the national list of services: its number, its name, what it is. A line of JSON is read by the parser of YAML, whose subset it is. */
record StubLine(int number, String title, String description) {

    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int MOST_PROBLEMS = 20;

    /** The lines of a file by their number; what is wrong with it is added to the problems. */
    static Map<Integer, StubLine> allIn(byte[] file, List<String> problems) {
        Map<Integer, StubLine> lines = new LinkedHashMap<>();
        int place = 0;
        for (String line : text(file, problems).split("\n", -1)) {
            place++;
            if (!line.isBlank() && problems.size() < MOST_PROBLEMS) {
                read(line.strip(), place, lines, problems);
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add("The file holds no service");
        }
        return lines;
    }

    private static String text(byte[] file, List<String> problems) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            problems.add("The file is not UTF-8");
            return "";
        }
    }

    private static void read(String line, int place, Map<Integer, StubLine> lines, List<String> problems) {
        List<String> wrong = new ArrayList<>();
        Map<?, ?> values = values(line, wrong);
        String number = word(values, "id");
        String title = word(values, "title").strip();
        String description = word(values, "description").strip();
        if (wrong.isEmpty() && !number.matches("[1-9]\\d{0,6}")) {
            wrong.add("id is not a number");
        }
        if (wrong.isEmpty() && (title.isEmpty() || title.length() > LONGEST_TITLE)) {
            wrong.add("title is missing or too long");
        }
        if (wrong.isEmpty() && description.length() > LONGEST_DESCRIPTION) {
            wrong.add("description is too long");
        }
        if (wrong.isEmpty() && (title + description).indexOf('\0') >= 0) {
            wrong.add("it holds a character that no text may hold");
        }
        if (wrong.isEmpty() && lines.putIfAbsent(Integer.valueOf(number), new StubLine(Integer.parseInt(number), title, description)) != null) {
            wrong.add("id " + number + " is there twice");
        }
        wrong.forEach(reason -> problems.add("Line " + place + ": " + reason));
    }

    private static Map<?, ?> values(String line, List<String> wrong) {
        if (line.length() <= LONGEST_LINE && line.startsWith("{") && line.endsWith("}")) {
            try {
                if (new Load(LoadSettings.builder().setMaxAliasesForCollections(1).build()).loadFromString(line) instanceof Map<?, ?> values) {
                    return values;
                }
            } catch (YamlEngineException notJson) {
                // said below, as for every other line that is none
            }
        }
        wrong.add("this is not a service in JSON, such as {\"id\": \"524\", \"title\": \"Missed bins\", \"description\": \"…\"}");
        return Map.of();
    }

    private static String word(Map<?, ?> values, String key) {
        Object value = values.get(key);
        return value instanceof String || value instanceof Integer ? value.toString() : "";
    }
}
