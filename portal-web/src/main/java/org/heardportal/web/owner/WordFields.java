package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.edit.Field;
import org.heardportal.content.edit.KnownFields;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.TranslatedText;

/** The fields of the form in which a page is edited. */
@RequestScoped
class WordFields {

    /** What begins the name of every field that holds words of the page. */
    static final String NAME = "w.";
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_ROWS_OF_A_LINE = 2;
    private static final int MOST_ROWS = 24;
    private static final int LETTERS_IN_A_ROW = 60;

    /** What is not read by residents but decides where the page stands and who answers for it. */
    private static final Set<String> SETTINGS = Set.of("lgsl", "interactions", "topics", "audiences", "lifeEvents", "standards", "related", "owner", "owningTeam", "handlingTeams",
            "confidentiality", "availability", "reviewOn");

    @Inject
    FieldWords words;

    /**
     * One field.
     *
     * @param id of the control
     * @param name of the control
     * @param typed what stands in it
     * @param original what it translates; empty text where it is no translation
     * @param oneLine whether it has one line; else it has so many {@code rows}
     */
    public record Row(String id, String name, String label, String hint, String typed, String original, boolean oneLine, int rows) {

        /** Whether residents read the original in its place. */
        public boolean isMissing() {
            return !original.isBlank() && typed.isBlank();
        }

        /** The value of {@code aria-describedby}: what is shown with the field; {@code null} leaves the attribute out. */
        public String getDescribedBy() {
            String ids = (hint.isEmpty() ? "" : id + "-hint ") + (original.isEmpty() ? "" : id + "-original");
            return ids.isEmpty() ? null : ids.strip();
        }
    }

    /**
     * Fields that belong together.
     *
     * @param heading empty for the words of the page itself
     * @param item the entry of a list that they are; empty where they are none
     */
    public record Group(String heading, String item, List<Row> rows) {
    }

    /**
     * A button that adds an entry.
     *
     * @param list the list to add to
     */
    public record Adding(String list, String label) {
    }

    /** What residents read, then the entries of lists. */
    List<Group> words(String folder, PageText text) {
        return groups(fields(folder, text).filter(field -> !isSetting(field)), field -> row(field, field.words(), ""));
    }

    /** What residents read, each beside the words of the original. */
    List<Group> translated(TranslatedText text) {
        Map<String, String> translated = text.words().stream().collect(Collectors.toMap(pair -> pair.original().path(), TranslatedText.Words::words));
        return groups(text.words().stream().map(TranslatedText.Words::original), field -> row(field, translated.get(field.path()), field.words()));
    }

    private List<Group> groups(Stream<Field> fields, Function<Field, Row> row) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        rows.put("", new ArrayList<>());
        fields.forEach(field -> rows.computeIfAbsent(field.item().orElse(""), item -> new ArrayList<>()).add(row.apply(field)));
        return rows.entrySet().stream().map(entry -> new Group(entry.getKey().isEmpty() ? "" : words.heading(entry.getKey()), entry.getKey(), entry.getValue())).toList();
    }

    /** Where the page stands and who answers for it. */
    List<Row> settings(String folder, PageText text) {
        return fields(folder, text).filter(WordFields::isSetting).map(field -> row(field, field.words(), "")).toList();
    }

    /** The lists that can have one more entry. */
    List<Adding> addings(String folder, PageText text) {
        Stream<String> usual = folder.equals("services") ? Stream.of("contactPoints", "cost.fees") : Stream.empty();
        return Stream.concat(text.lists().keySet().stream(), usual).distinct().map(list -> new Adding(list, adding(list))).filter(adding -> !adding.label().isEmpty()).toList();
    }

    private String adding(String list) {
        String number = list.replaceAll("\\D*(\\d+)\\D*", "$1");
        return number.matches("\\d+") ? words.adding(list) + " (" + words.heading(list.substring(0, list.lastIndexOf('.'))) + ")" : words.adding(list);
    }

    private static Stream<Field> fields(String folder, PageText text) {
        return Stream.concat(text.fields().stream(), KnownFields.leftOut(folder, text).stream());
    }

    private static boolean isSetting(Field field) {
        return SETTINGS.contains(field.path());
    }

    private Row row(Field field, String typed, String original) {
        int longest = Math.max(typed.length(), original.length());
        boolean oneLine = field.shape() == Field.Shape.LINE && longest <= LETTERS_IN_A_ROW;
        int rows = (typed.isBlank() ? original : typed).lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_A_ROW).sum() + 1;
        return new Row("w-" + field.path().replace('.', '-'), NAME + field.path(), words.label(field.path()), words.hint(field), typed, original, oneLine,
                Math.clamp(rows, field.shape() == Field.Shape.LINE ? FEWEST_ROWS_OF_A_LINE : FEWEST_ROWS, MOST_ROWS));
    }
}
