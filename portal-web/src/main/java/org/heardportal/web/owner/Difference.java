package org.heardportal.web.owner;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is different between two texts, line by line, with the words marked. */
final class Difference {

    /** Lines before and after a change that stay in sight. */
    private static final int AROUND = 2;
    private static final String BEGIN = "\ue000";
    private static final String END = "\ue001";

    /** What a line is. */
    public enum Kind { SAME, OUT, IN, GAP }

    /** A stretch of a line, marked where it is different. */
    public record Piece(String words, boolean marked) {
    }

    /** A line of either text; a gap stands for lines that are the same in both. */
    public record Line(Kind kind, List<Piece> pieces) {

        /** The key of what it is, for those who do not see colours. */
        public String wordsKey() {
            return "owner.difference." + kind.name().toLowerCase(Locale.ROOT);
        }

        public String style() {
            return "heard-difference__line heard-difference__line--" + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    private Difference() {
    }

    /** The lines; empty where both texts say the same. */
    static List<Line> between(String before, String after) {
        List<DiffRow> rows = DiffRowGenerator.create().showInlineDiffs(true).inlineDiffByWord(true).mergeOriginalRevised(false).lineNormalizer(line -> line)
                .oldTag(begins -> begins ? BEGIN : END).newTag(begins -> begins ? BEGIN : END).build()
                .generateDiffRows(linesOf(before), linesOf(after));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getTag() != DiffRow.Tag.EQUAL) {
                changed(rows.get(i), lines);
            } else if (isNearAChange(rows, i)) {
                lines.add(new Line(Kind.SAME, List.of(new Piece(rows.get(i).getOldLine(), false))));
            } else if (lines.isEmpty() || lines.getLast().kind() != Kind.GAP) {
                lines.add(new Line(Kind.GAP, List.of()));
            }
        }
        return lines.stream().allMatch(line -> line.kind() == Kind.GAP) ? List.of() : List.copyOf(lines);
    }

    private static void changed(DiffRow row, List<Line> lines) {
        if (row.getTag() != DiffRow.Tag.INSERT) {
            lines.add(new Line(Kind.OUT, pieces(row.getOldLine())));
        }
        if (row.getTag() != DiffRow.Tag.DELETE) {
            lines.add(new Line(Kind.IN, pieces(row.getNewLine())));
        }
    }

    private static boolean isNearAChange(List<DiffRow> rows, int place) {
        return rows.subList(Math.max(0, place - AROUND), Math.min(rows.size(), place + AROUND + 1)).stream().anyMatch(row -> row.getTag() != DiffRow.Tag.EQUAL);
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        boolean marked = false;
        for (String part : line.split("(?=[\ue000\ue001])|(?<=[\ue000\ue001])")) {
            if (part.equals(BEGIN) || part.equals(END)) {
                marked = part.equals(BEGIN);
            } else if (!part.isEmpty()) {
                pieces.add(new Piece(part, marked));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<String> linesOf(String text) {
        return text.replaceAll("[\ue000\ue001]", "").lines().toList();
    }
}
