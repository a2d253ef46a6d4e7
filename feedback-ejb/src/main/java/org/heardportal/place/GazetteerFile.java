package org.heardportal.place;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a gazetteer row by row, so that it may be larger than the memory. Every problem is told with its line, and reading goes on to find the rest; a file with a
 * problem is refused at the end.
 */
final class GazetteerFile {

    /** More would be read by nobody; the same mistake in each row is seen after a few. */
    private static final int MOST_PROBLEMS = 50;

    private static final List<String> NEEDED = List.of("uprn", "address", "street", "postcode", "ward", "bin_round");
    private static final List<String> GRID = List.of("easting", "northing");

    private static final int LONGEST_LICENCE = 500;
    private static final Pattern LICENCE = Pattern.compile("(?i)licence:\\s*(.+)");

    private final Set<String> rounds;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private String licence = "";

    /** @param rounds keys of the rounds that the content knows */
    GazetteerFile(Set<String> rounds) {
        this.rounds = rounds;
    }

    /**
     * Hands on each address, and answers how many there were.
     *
     * @throws GazetteerRefused when there was a problem; what was handed on before is to be thrown away
     */
    int read(InputStream content, Consumer<Address> taken) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder(); // refuses what is no UTF-8, where a reader by name would put question marks
            for (CsvRecord record : rows(withoutMark(new BufferedReader(new InputStreamReader(content, decoder))))) {
                if (record.isComment()) {
                    comment(record.getField(0).replaceAll("\\p{Cntrl}", " "));
                } else if (columns.isEmpty()) {
                    head(record);
                } else {
                    row(record).filter(address -> problems.isEmpty()).ifPresent(taken);
                }
                if (problems.size() >= MOST_PROBLEMS) {
                    problems.add("There may be more problems; these are the first " + MOST_PROBLEMS + ".");
                    break;
                }
            }
        } catch (CsvParseException broken) {
            problems.add("This is no CSV: " + broken.getMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add("The file cannot be read to its end as UTF-8.");
        }
        if (columns.isEmpty() && problems.isEmpty()) {
            problems.add("line 1: The file is empty; its first line names the columns " + String.join(",", NEEDED));
        }
        if (known.isEmpty() && problems.isEmpty()) {
            problems.add("line 2: There is no address in it.");
        }
        if (!problems.isEmpty()) {
            throw new GazetteerRefused(problems);
        }
        return known.size();
    }

    /** Spreadsheets put a byte order mark first. */
    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    /** Rows of another length are told with their line, so the reader lets them pass. */
    private static CsvReader<CsvRecord> rows(Reader text) {
        return CsvReader.builder().commentStrategy(CommentStrategy.READ).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text);
    }

    /** What may be done with the addresses, as a line of the file says it: {@code # Licence: Open Government Licence}; empty where none does. */
    String licence() {
        return licence;
    }

    private void comment(String text) {
        Matcher said = LICENCE.matcher(text.strip());
        if (licence.isEmpty() && said.matches()) {
            licence = said.group(1).length() <= LONGEST_LICENCE ? said.group(1) : said.group(1).substring(0, LONGEST_LICENCE);
        }
    }

    private void head(CsvRecord record) {
        String line = "line " + record.getStartingLineNumber() + ": ";
        List<String> names = record.getFields().stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            if (columns.put(names.get(i), i) != null) {
                problems.add(line + "The column '" + names.get(i) + "' is there twice.");
            }
        }
        NEEDED.stream().filter(name -> !columns.containsKey(name)).forEach(name -> problems.add(line + "The column '" + name + "' is missing."));
        names.stream().filter(name -> !NEEDED.contains(name) && !GRID.contains(name)).forEach(name -> problems.add(line + "The column '" + name + "' is not known."));
        if (columns.containsKey(GRID.get(0)) != columns.containsKey(GRID.get(1))) {
            problems.add(line + "'easting' and 'northing' come together.");
        }
        columns.put("", names.size());
    }

    private Optional<Address> row(CsvRecord record) {
        if (columns.get("") != record.getFieldCount()) {
            problems.add("line %d: There are %d values for %d columns.".formatted(record.getStartingLineNumber(), record.getFieldCount(), columns.get("")));
            return Optional.empty();
        }
        GazetteerRow row = new GazetteerRow(name -> columns.containsKey(name) ? record.getField(columns.get(name)).strip() : "", rounds);
        Optional<Address> address = row.address();
        if (address.isPresent() && !known.add(address.get().uprn())) {
            row.problems().add("'uprn' is there twice.");
        }
        row.problems().forEach(problem -> problems.add("line %d: %s".formatted(record.getStartingLineNumber(), problem)));
        return address;
    }
}
