package org.heardportal.search.quality;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardportal.content.Audience;
import org.heardportal.search.Pages;
import org.heardportal.search.SearchDocument;

/** Reads the documents and the queries of an evaluation; what is wrong with a file is said in a sentence that names the line. */
final class EvaluationFiles {

    private EvaluationFiles() {
    }

    /** What is wrong with a file or an option, in a sentence. */
    static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }

    /** One query and the document that is wanted. */
    record Wanted(String words, String id) {
    }

    /** Documents of a file with one JSON object a line: {@code id}, {@code title}, {@code description} and, where there are any, {@code keywords}. */
    static List<SearchDocument> documents(Path file) {
        Map<String, SearchDocument> documents = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                SearchDocument document = document(lines.get(i), file + ", line " + (i + 1));
                if (documents.put(document.key(), document) != null) {
                    throw new Refused("%s, line %d: the id \"%s\" is there twice.".formatted(file, i + 1, document.key()));
                }
            }
        }
        if (documents.isEmpty()) {
            throw new Refused(file + " holds no document.");
        }
        return List.copyOf(documents.values());
    }

    private static SearchDocument document(String line, String place) {
        Map<String, List<String>> row;
        try {
            row = FlatJson.read(line);
        } catch (IllegalArgumentException e) {
            throw new Refused(place + ": " + e.getMessage() + ".");
        }
        String title = text(row, "title", place);
        return Pages.service(text(row, "id", place), title).forAudience(Audience.impliedBy(title)).calledAlso(row.getOrDefault("keywords", List.of()).toArray(String[]::new))
                .body(String.join("\n", row.getOrDefault("description", List.of()))).document();
    }

    private static String text(Map<String, List<String>> row, String name, String place) {
        String text = String.join(" ", row.getOrDefault(name, List.of())).strip();
        if (text.isEmpty()) {
            throw new Refused(place + ": there is no " + name + ".");
        }
        return text;
    }

    /** Queries of a file with a header line, then a query, a tab and an id a line; further columns are not read. */
    static List<Wanted> queries(Path file, List<SearchDocument> documents) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> ids.add(document.key()));
        List<Wanted> queries = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] row = lines.get(i).split("\t");
                if (row.length < 2) {
                    throw new Refused("%s, line %d: a query, a tab and an id belong here.".formatted(file, i + 1));
                }
                queries.add(new Wanted(row[0], row[1].strip()));
            }
        }
        if (queries.isEmpty()) {
            throw new Refused(file + " holds no query below its header line.");
        }
        if (queries.stream().map(Wanted::id).noneMatch(ids::contains)) {
            throw new Refused("No query of " + file + " wants a document that is there: the second column holds ids of the documents.");
        }
        return queries;
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && lines.getFirst().startsWith("\uFEFF")) {
                lines.set(0, lines.getFirst().substring(1));
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new Refused(file + " is no text in UTF-8.");
        } catch (IOException e) {
            throw new Refused(file + " cannot be read.");
        }
    }
}
