package org.heardportal.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The expected answers, from {@code access.tsv}. A row names an address, or a group of addresses, and a spelling; then come the answers that each
 * kind of visitor gets: a status, and for a redirect where it leads. The row of an address goes before the row of its group; asked for as it is,
 * every address has a row of its own.
 */
final class AccessTable {

    private final Map<String, List<String>> answersByRow = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private AccessTable() {
    }

    static AccessTable read() {
        AccessTable table = new AccessTable();
        try (InputStream file = AccessTable.class.getResourceAsStream("access.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2 + Visitors.KINDS.size() || table.answersByRow.put(cells[0] + '\t' + cells[1], List.of(Arrays.copyOfRange(cells, 2, cells.length))) != null) {
                    throw new IllegalArgumentException("Not a row of its own with " + (2 + Visitors.KINDS.size()) + " cells: " + line);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** The answers that the kinds of visitors get, in their order; empty where the table does not say. */
    Optional<List<String>> answers(Address address, Spelling spelling) {
        Stream<String> names = spelling == Spelling.AS_IT_IS ? Stream.of(address.name()) : Stream.of(address.name(), address.group());
        Optional<String> row = names.map(name -> name + '\t' + spelling.words()).filter(answersByRow::containsKey).findFirst();
        row.ifPresent(used::add);
        return row.map(answersByRow::get);
    }

    /** The rows that no address asked for. */
    List<String> unused() {
        return answersByRow.keySet().stream().filter(row -> !used.contains(row)).toList();
    }
}
