package org.heardportal.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.content.edit.Field;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.UnreadableText;

/**
 * A file of the search as it was written, so that an edit leaves alone what it does not change: each entry with its lines and what stands above it, comments and
 * empty lines among it. A file that is written in another way than line by line has no entries here; what is said in it is then written anew.
 */
final class FormerFile {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z]+):\\s*(\\S.*)?");
    private static final Pattern ITEM = Pattern.compile("(\\s*)- .*");

    private final Map<String, Section> sections = new HashMap<>();
    private final List<String> end = new ArrayList<>();

    /**
     * One entry.
     *
     * @param above comments and empty lines that stand above it
     * @param values what it says, by key; the entries of a list stand one on a line
     */
    record Entry(List<String> above, List<String> lines, Map<String, String> values) {
    }

    /** The entries under one key, with what stands above the key. */
    record Section(List<String> above, List<Entry> entries) {
    }

    private FormerFile(String text) {
        List<String> pending = new ArrayList<>();
        Section section = null;
        String indent = null;
        for (String line : text.lines().toList()) {
            Matcher header = HEADER.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (isRemark(line)) {
                pending.add(line);
            } else if (header.matches()) {
                section = new Section(taken(pending), new ArrayList<>());
                sections.put(header.group(1), section);
                indent = null;
            } else if (section != null && item.matches() && (indent == null || indent.equals(item.group(1)))) {
                indent = item.group(1);
                section.entries().add(new Entry(taken(pending), new ArrayList<>(List.of(line)), new TreeMap<>()));
            } else if (section != null && !section.entries().isEmpty()) {
                Entry last = section.entries().getLast();
                last.lines().addAll(taken(pending));
                last.lines().add(line);
            }
        }
        end.addAll(pending);
    }

    static FormerFile of(String text) {
        FormerFile file = new FormerFile(text);
        file.sections.forEach((name, section) -> {
            if (!file.understand(name, section, text)) {
                section.entries().clear();
            }
        });
        return file;
    }

    /** Reads what each entry says; false where the file is written so that its lines are not its entries. */
    private boolean understand(String name, Section section, String text) {
        try {
            PageText read = PageText.of(text);
            for (Field field : read.fields()) {
                String[] path = field.path().split("\\.");
                if (path[0].equals(name) && path.length == 3 && !field.words().isBlank()) {
                    section.entries().get(Integer.parseInt(path[1])).values().put(path[2], field.words());
                }
            }
            return read.lists().getOrDefault(name, 0) == section.entries().size();
        } catch (UnreadableText | IndexOutOfBoundsException | NumberFormatException otherwiseWritten) {
            return false;
        }
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static List<String> taken(List<String> pending) {
        List<String> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** What stands above the key of a section. */
    List<String> above(String section) {
        return sections.containsKey(section) ? sections.get(section).above() : List.of();
    }

    /** What stands after the last entry of the file. */
    List<String> end() {
        return end;
    }

    /**
     * The lines of a section that says this now. What it said before stays as it was written; what takes the place of another gets the comment above that, and the
     * comment of what is gone stays above what follows.
     */
    List<String> lines(String section, List<Written> now) {
        List<Entry> before = sections.containsKey(section) ? sections.get(section).entries() : List.of();
        List<Map<String, String>> staying = now.stream().map(Written::values).toList();
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (Written entry : now) {
            int known = indexOf(before, entry.values(), next);
            while (next < before.size() && (known >= next ? next < known : !staying.contains(before.get(next).values()))) {
                lines.addAll(before.get(next++).above());
            }
            if (known >= next) {
                lines.addAll(before.get(next).above());
                lines.addAll(before.get(next++).lines());
            } else {
                lines.addAll(known >= 0 ? before.get(known).lines() : entry.lines());
            }
        }
        before.subList(next, before.size()).forEach(gone -> lines.addAll(gone.above()));
        return lines;
    }

    /** Where the entry stands, at or after the place if it stands there too; below nought where it is new. */
    private static int indexOf(List<Entry> before, Map<String, String> values, int from) {
        for (int i = from; i < before.size(); i++) {
            if (before.get(i).values().equals(values)) {
                return i;
            }
        }
        return before.stream().map(Entry::values).toList().indexOf(values);
    }

    /** An entry as it is to be: what it says, and how that is written where it is new. */
    record Written(Map<String, String> values, List<String> lines) {
    }
}
