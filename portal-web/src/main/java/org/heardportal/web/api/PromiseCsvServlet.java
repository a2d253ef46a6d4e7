package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.insight.Tally;

/** {@code /promise.csv}: the figures of promises for spreadsheets. A standard that is not measured has empty cells, never a nought. */
@WebServlet("/promise.csv")
public class PromiseCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PromiseTable table;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> columns = List.copyOf(PromiseTable.numbers(Tally.NONE).keySet());
        List<String> names = new ArrayList<>(List.of("promise", "standard", "words", "measured", "from", "to", "madeAt"));
        names.addAll(columns);
        names.add("percentage");
        StringBuilder csv = new StringBuilder(Csv.row(names));
        table.rows().forEach(row -> csv.append(Csv.row(cells(row, columns))));
        response.setHeader("Content-Disposition", "attachment; filename=\"promise.csv\"");
        PublicFile.sendFresh(response, "text/csv", csv.toString());
    }

    private List<String> cells(PromiseTable.Row row, List<String> columns) {
        List<String> cells = new ArrayList<>(List.of(row.promise(), row.standard(), row.words(), Boolean.toString(row.measured())));
        cells.add(table.figures().map(figures -> figures.period().first().toString()).orElse(""));
        cells.add(table.figures().map(figures -> figures.period().last().toString()).orElse(""));
        cells.add(table.figures().map(figures -> figures.madeAt().toString()).orElse(""));
        columns.forEach(column -> cells.add(row.measured() ? Integer.toString(row.numbers().get(column)) : ""));
        cells.add(row.percentage().map(Object::toString).orElse(""));
        return cells;
    }
}
