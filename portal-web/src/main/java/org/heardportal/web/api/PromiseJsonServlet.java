package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /promise.json}: the figures of promises for programs. */
@WebServlet("/promise.json")
public class PromiseJsonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PromiseTable table;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("madeAt", table.figures().map(figures -> figures.madeAt().toString()).orElse(null));
        document.put("from", table.figures().map(figures -> figures.period().first().toString()).orElse(null));
        document.put("to", table.figures().map(figures -> figures.period().last().toString()).orElse(null));
        document.put("standards", table.rows().stream().map(PromiseJsonServlet::object).toList());
        PublicFile.sendFresh(response, "application/json", Json.of(document) + "\n");
    }

    private static Map<String, Object> object(PromiseTable.Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("promise", row.promise());
        object.put("standard", row.standard());
        object.put("words", row.words());
        object.put("measured", row.measured());
        object.putAll(row.numbers());
        if (row.measured()) {
            object.put("percentage", row.percentage().orElse(null));
        }
        return object;
    }
}
