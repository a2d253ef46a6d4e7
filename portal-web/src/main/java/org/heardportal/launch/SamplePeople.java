package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The made-up people of the sample council, so that the portal can be tried at once. Their passwords are made once for each data folder and kept in a
 * file that only its owner can read; the portal takes the people from there. A line: e-mail, password, name, roles, teams, with tabs between and
 * commas within.
 */
final class SamplePeople {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int GROUPS = 4;
    private static final int EMAIL = 0;
    private static final int PASSWORD = 1;
    private static final int ROLES = 3;
    private static final List<Person> PEOPLE = List.of(
            new Person("amira.khan@example.org", "Amira Khan", "adviser", "customer-services"),
            new Person("george.bell@example.org", "George Bell", "adviser", "waste"),
            new Person("ruth.osei@example.org", "Ruth Osei", "owner", "waste"),
            new Person("daniel.hughes@example.org", "Daniel Hughes", "owner", "highways"),
            new Person("nia.pritchard@example.org", "Nia Pritchard", "owner", "waste"),
            new Person("helen.marsh@example.org", "Helen Marsh", "owner", "customer-services,revenues,education,housing,registrars,adult-care,planning,"
                    + "licensing,environmental-health,children,leisure,elections"),
            new Person("mei.lin@example.org", "Mei Lin", "administrator", "customer-services"));

    private final List<String[]> rows;

    private SamplePeople(List<String[]> rows) {
        this.rows = rows;
    }

    private record Person(String email, String name, String roles, String teams) {
    }

    /** The people of the file, which is written if it is not there. */
    static SamplePeople in(Path file) throws IOException {
        if (!Files.exists(file)) {
            SecureRandom random = new SecureRandom();
            Folders.writePrivate(file, PEOPLE.stream()
                    .map(person -> String.join("\t", person.email(), password(random), person.name(), person.roles(), person.teams()))
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return new SamplePeople(Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).filter(row -> row.length > ROLES).toList());
    }

    /** Lines to read at the console: e-mail, password and role, in columns. */
    List<String> shown() {
        return rows.stream().map(row -> "  %-28s %-22s %s".formatted(row[EMAIL], row[PASSWORD], row[ROLES])).toList();
    }

    /** Four groups of two syllables such as {@code bako-lidu-fone-rasi}: 80 possible syllables, so 50 bits, and it can be read aloud. */
    private static String password(SecureRandom random) {
        return IntStream.range(0, GROUPS).mapToObj(group -> syllable(random) + syllable(random)).collect(Collectors.joining("-"));
    }

    private static String syllable(SecureRandom random) {
        return "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length())) + VOWELS.charAt(random.nextInt(VOWELS.length()));
    }
}
