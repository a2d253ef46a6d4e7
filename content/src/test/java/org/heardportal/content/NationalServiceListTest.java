package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers that services name are in the Local Government Services List. It is read from a folder beside the project, and not needed to build. */
@Tag("data")
class NationalServiceListTest {

    private static final Path DATA = Path.of(System.getProperty("heard.data", "../../shared/data"));
    private static final Pattern ID = Pattern.compile("\\{\"id\": *\"(\\d+)\"");

    @Test
    void everyServiceHasNumbersOfTheNationalList() throws IOException {
        Path list = DATA.resolve("ship/lgsl_services.jsonl");
        if ("1".equals(System.getenv("HEARD_REQUIRE_DATA"))) {
            assertThat(list).exists();
        }
        assumeTrue(Files.exists(list), () -> "Not run: the national list is not at " + list.toAbsolutePath().normalize());

        Set<Integer> known = numbers(list);

        assertThat(known).hasSizeGreaterThan(1_000);
        assertThat(ContentLibrary.from(SampleContentTest.FOLDER).services(Language.ENGLISH))
                .allSatisfy(service -> assertThat(known).as(service.slug()).containsAll(service.lgsl()));
    }

    private static Set<Integer> numbers(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.flatMap(line -> ID.matcher(line).results()).map((MatchResult id) -> Integer.valueOf(id.group(1))).collect(Collectors.toSet());
        }
    }
}
