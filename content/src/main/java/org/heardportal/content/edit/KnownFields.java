package org.heardportal.content.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file of each folder may have besides what stands in it: fields that can be left out, and the parts of the entries of lists. */
public final class KnownFields {

    /** The parts that a new entry of a list begins with. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "contactPoints", List.of("channel", "label", "address", "hours"), "fees", List.of("what", "pounds"),
            "steps", List.of("title", "body"), "questions", List.of("key", "words", "choices"), "choices", List.of("value", "words", "leadsTo"),
            "outcomes", List.of("key", "title", "body"));

    private static final Map<String, List<String>> MAY_BE_LEFT_OUT = Map.of(
            "services", List.of("alsoCalled", "interactions", "audiences", "lifeEvents", "staffNotes"),
            "guidance", List.of("alsoCalled", "topics", "audiences", "lifeEvents", "owningTeam"),
            "journeys", List.of("alsoCalled", "audiences", "lifeEvents"), "checkers", List.of("alsoCalled", "audiences", "lifeEvents"),
            "notices", List.of("more", "services", "until"));

    private static final Map<String, List<String>> PARTS_LEFT_OUT = Map.of(
            "contactPoints", List.of("note"), "steps", List.of("pages"), "questions", List.of("hint"), "outcomes", List.of("pages"));

    /** What is written in paragraphs; everything else is a line or a list of lines. */
    private static final Set<String> IN_PARAGRAPHS = Set.of("about", "whoCanGetIt", "whoFor", "body", "staffNotes", "more");

    private static final Set<String> LISTS = Set.of("alsoCalled", "interactions", "audiences", "lifeEvents", "topics", "services", "pages", "whatYouNeed",
            "whatHappensNext", "related", "standards", "lgsl", "handlingTeams");

    /** Keys whose values are words, which a translation gives; everything else comes from the original. */
    private static final Set<String> WORDS = Set.of(
            "name", "shortName", "whoFor", "howLong", "more", "title", "summary", "alsoCalled", "about", "whoCanGetIt", "whatYouNeed", "whatHappensNext",
            "text", "words", "subject", "body", "label", "hours", "note", "what", "hint", "staffNotes");

    private static final Set<String> NAMES_OF_ENTRIES = Set.of("key", "slug", "value");

    private KnownFields() {
    }

    /** The fields of a file that it does not have and may have; those of entries of lists among them. */
    public static List<Field> leftOut(String folder, PageText text) {
        Set<String> there = text.fields().stream().map(Field::path).collect(Collectors.toSet());
        Stream<String> own = MAY_BE_LEFT_OUT.getOrDefault(folder, List.of()).stream();
        Stream<String> ofItems = text.lists().entrySet().stream().flatMap(list -> partsLeftOut(list.getKey())
                .flatMap(part -> Stream.iterate(0, i -> i < list.getValue(), i -> i + 1).map(i -> list.getKey() + "." + i + "." + part)));
        return Stream.concat(own, ofItems).filter(path -> !there.contains(path)).map(KnownFields::empty).toList();
    }

    /** The parts that a new entry of a list has; empty for a list that this does not know. */
    public static List<String> partsOf(String list) {
        return PARTS.getOrDefault(key(list), List.of());
    }

    /** Whether the values of this key are words, which are translated; everything else is said once, in the original. */
    public static boolean isWords(String key) {
        return WORDS.contains(key);
    }

    /** Whether the value of this key names an entry of a list, by which a translation finds it. */
    public static boolean namesAnEntry(String key) {
        return NAMES_OF_ENTRIES.contains(key);
    }

    static boolean hasParts(String key) {
        return PARTS.containsKey(key);
    }

    private static boolean isList(String key) {
        return LISTS.contains(key);
    }

    /** Whether a field may be left out: without words it is taken out of the file. */
    static boolean mayBeLeftOut(String key) {
        return Stream.concat(MAY_BE_LEFT_OUT.values().stream(), PARTS_LEFT_OUT.values().stream()).anyMatch(keys -> keys.contains(key)) && !key.equals("services");
    }

    private static Stream<String> partsLeftOut(String list) {
        return PARTS_LEFT_OUT.getOrDefault(key(list), List.of()).stream();
    }

    private static Field empty(String path) {
        return new Field(path, shapeOf(path), "", 0);
    }

    /** The shape of a field that a file does not have yet. */
    static Field.Shape shapeOf(String path) {
        return IN_PARAGRAPHS.contains(key(path)) ? Field.Shape.TEXT : isList(key(path)) ? Field.Shape.LINES : Field.Shape.LINE;
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
