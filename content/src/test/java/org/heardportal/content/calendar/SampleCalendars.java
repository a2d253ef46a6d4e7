package org.heardportal.content.calendar;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;

/** The sample council's calendar, had it been in each division. */
final class SampleCalendars {

    static final Map<Division, WorkingCalendar> BY_DIVISION = Stream.of(Division.values()).collect(Collectors.toMap(division -> division, SampleCalendars::of));

    private SampleCalendars() {
    }

    private static WorkingCalendar of(Division division) {
        SortedMap<String, String> texts = ContentLibrary.textsOf(Path.of("src", "main", "resources", "content"));
        String written = division.name().toLowerCase(Locale.ROOT).replace('_', '-');
        texts.computeIfPresent("council.yaml", (path, text) -> text.replace("division: england-and-wales", "division: " + written));
        return ContentLibrary.of(texts).calendar();
    }
}
