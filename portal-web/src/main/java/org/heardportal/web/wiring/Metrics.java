package org.heardportal.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.heardportal.discovery.QueryLog;

/** Figures for operators: how much was asked, with what kind of outcome, and how much memory is in use. Nothing about who asked for what. */
@ApplicationScoped
public class Metrics {

    private static final double MILLISECONDS = 1000.0;

    private final Map<String, LongAdder> requestsByOutcome = new ConcurrentSkipListMap<>();

    @Inject
    private QueryLog queries;

    void count(int status) {
        requestsByOutcome.computeIfAbsent(status / 100 + "xx", outcome -> new LongAdder()).increment();
    }

    /** The text format of Prometheus, version 0.0.4. */
    String asText() {
        StringBuilder text = new StringBuilder("# HELP heard_requests_total Requests answered, by kind of status.\n# TYPE heard_requests_total counter\n");
        requestsByOutcome.forEach((outcome, count) ->
                text.append("heard_requests_total{status=\"").append(outcome).append("\"} ").append(count.sum()).append('\n'));
        gauge(text, "heard_uptime_seconds", "Seconds since the Java machine started.", ManagementFactory.getRuntimeMXBean().getUptime() / MILLISECONDS);
        gauge(text, "heard_heap_used_bytes", "Bytes of the heap in use.", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        gauge(text, "heard_heap_max_bytes", "Bytes that the heap may grow to.", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
        text.append("# HELP heard_query_notes_dropped_total Notes of searches that could not be kept.\n# TYPE heard_query_notes_dropped_total counter\n")
                .append("heard_query_notes_dropped_total ").append(queries.dropped()).append('\n');
        return text.toString();
    }

    private static void gauge(StringBuilder text, String name, String help, double value) {
        text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(" gauge\n")
                .append(name).append(' ').append(value).append('\n');
    }
}
