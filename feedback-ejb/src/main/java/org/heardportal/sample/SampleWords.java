package org.heardportal.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Texts that made-up people type, by what they are for; all made up, and nothing that distresses. */
final class SampleWords {

    private final Map<String, List<String>> byPurpose;

    private SampleWords(Map<String, List<String>> byPurpose) {
        this.byPurpose = byPurpose;
    }

    /** Reads the file of texts: what it is for, a tab, the text, in which a backslash and an n begin a new line. */
    static SampleWords read() {
        return new SampleWords(lines("words.tsv").stream().map(line -> line.split("\t", 2))
                .collect(Collectors.groupingBy(fields -> fields[0], Collectors.mapping(fields -> fields[1].replace("\\n", "\n"), Collectors.toList()))));
    }

    /** The lines of a file of this package without comments and blank ones. */
    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(SampleWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the texts for a purpose; empty where there are none. */
    Optional<String> any(String purpose, RandomGenerator chance) {
        List<String> texts = byPurpose.getOrDefault(purpose, List.of());
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(chance.nextInt(texts.size())));
    }
}
