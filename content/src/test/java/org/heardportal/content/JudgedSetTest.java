package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.search.JudgedQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The queries that the search is measured by leave no page out, and ask for some things that the council does not have. */
class JudgedSetTest {

    private static final Path REAL_QUERIES = Path.of(System.getProperty("heard.data", "../../shared/data")).resolve("dev/govuk_national_queries.tsv");
    private static final int THIS_IS_IT = 3;

    private static final ContentLibrary LIBRARY = ContentLibrary.from(SampleContentTest.FOLDER);
    private static final List<JudgedQuery> JUDGED = LIBRARY.judgedQueries();

    @Test
    void thereAreEnoughToMeasureByAndNoneIsThereTwice() {
        assertThat(JUDGED).hasSizeGreaterThanOrEqualTo(150);
        assertThat(JUDGED).extracting(query -> query.words().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void everyPageThatCanBeActedOnIsTheAnswerToSomething() {
        Set<PageRef> answers = JUDGED.stream().flatMap(query -> query.grades().entrySet().stream()).filter(grade -> grade.getValue() == THIS_IS_IT)
                .map(grade -> grade.getKey()).collect(Collectors.toSet());
        assertThat(pagesToActOn()).hasSizeGreaterThanOrEqualTo(85).filteredOn(page -> !answers.contains(page)).isEmpty();
    }

    @Test
    void someAskForWhatTheCouncilDoesNotHaveAndAllOthersHaveAnAnswer() {
        assertThat(JUDGED).filteredOn(query -> query.grades().isEmpty()).hasSizeBetween(5, 10);
        assertThat(JUDGED).filteredOn(query -> !query.grades().isEmpty())
                .allSatisfy(query -> assertThat(query.grades()).as(query.words()).containsValue(THIS_IS_IT));
    }

    /** People's real words showed the manner; the queries are our own. */
    @Test
    @Tag("data")
    void noneIsCopied() throws IOException {
        if ("1".equals(System.getenv("HEARD_REQUIRE_DATA"))) {
            assertThat(REAL_QUERIES).exists();
        }
        assumeTrue(Files.exists(REAL_QUERIES), () -> "Not run: the real queries are not at " + REAL_QUERIES.toAbsolutePath().normalize());
        try (Stream<String> lines = Files.lines(REAL_QUERIES)) {
            Set<String> real = lines.map(line -> line.replaceFirst("\t.*", "").toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            assertThat(real).hasSizeGreaterThan(2_000);
            assertThat(JUDGED).extracting(JudgedQuery::words).doesNotContainAnyElementsOf(real);
        }
    }

    private static Collection<PageRef> pagesToActOn() {
        return LIBRARY.everyPage(Language.ENGLISH).stream()
                .filter(page -> !(page instanceof GuidancePage guide) || guide.practical().isPresent()).map(ContentPage::ref).toList();
    }
}
