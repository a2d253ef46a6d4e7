package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.schema.Rows;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Content as it was, over the sample council's files. After each test the files are registered again as they are. */
@ExtendWith(ArquillianExtension.class)
class FormerContentIT {

    private static final String FORM = "forms/missed-bin-collection.yaml";
    private static final String CLOSURES = "calendar/closure-days.yaml";
    private static final LocalDate CLOSED = LocalDate.of(2031, 3, 12);

    @Inject
    FormerContent former;

    @Inject
    ContentRegister register;

    @Inject
    PublishedContent published;

    @AfterEach
    void registerTheFilesAsTheyAre() {
        follow(files());
    }

    @Test
    void aFormIsReadByItsRevisionWhateverTheFilesSayNow() {
        long before = published.revisions().form("missed-bin-collection");
        follow(changed(FORM, "words: Which bins did we miss?", "words: Which bins are still full?"));
        long after = published.revisions().form("missed-bin-collection");
        assertThat(after).isNotEqualTo(before);
        assertThat(words(former.form(before, Language.ENGLISH), "which-bins")).isEqualTo("Which bins did we miss?");
        assertThat(words(former.form(after, Language.ENGLISH), "which-bins")).isEqualTo("Which bins are still full?");
    }

    @Test
    void aFormerFormIsReadWithTodaysTranslation() {
        FormDefinition welsh = former.form(published.revisions().form("missed-bin-collection"), Language.WELSH);
        assertThat(welsh.language()).isEqualTo(Language.WELSH);
        assertThat(words(welsh, "tag")).isEqualTo("Oes tag ar y bin?");
    }

    @Test
    void whereTodaysTranslationDoesNotFitTheFormerFormIsReadInEnglish() {
        follow(changed(FORM, "- key: whole-street\n", "- key: the-whole-street\n"), "forms/missed-bin-collection.cy.yaml", "- key: whole-street\n", "- key: the-whole-street\n");
        long between = published.revisions().form("missed-bin-collection");
        assertThat(former.form(between, Language.WELSH).language()).isEqualTo(Language.WELSH);
        follow(files());
        FormDefinition form = former.form(between, Language.WELSH);
        assertThat(form.language()).isEqualTo(Language.ENGLISH);
        assertThat(form.question("the-whole-street")).isPresent();
    }

    @Test
    void aFormThatIsNoLongerThereIsStillRead() {
        long before = published.revisions().form("report-a-pothole");
        Map<String, String> files = files();
        files.remove("forms/report-a-pothole.yaml");
        follow(files);
        assertThat(published.current().form("report-a-pothole", Language.ENGLISH)).isEmpty();
        assertThat(former.form(before, Language.ENGLISH).service()).isEqualTo("report-a-pothole");
    }

    @Test
    void aStandardIsReadAsItWasPromised() {
        String words = published.current().standard("missed-bin-return", Language.ENGLISH).orElseThrow().words();
        long before = promiseOf("missed-bin-return");
        follow(changed("promises/on-time.yaml", words, "We come back for a missed bin one day"));
        assertThat(former.standardWords(before, "missed-bin-return", Language.ENGLISH)).isEqualTo(words);
        assertThatThrownBy(() -> former.standardWords(before, "no-such-standard", Language.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorkingDaysAreThoseOfTheTimeWhenTheRevisionWasTheNewest() {
        long before = published.revisions().calendar();
        follow(changed(CLOSURES, "closureDays:\n", "closureDays:\n  - { day: 2031-03-12, name: Moving house }\n"));
        long after = published.revisions().calendar();
        assertThat(former.calendar(before).isWorkingDay(CLOSED)).isTrue();
        assertThat(former.calendar(after).isWorkingDay(CLOSED)).isFalse();
        assertThat(former.calendar(after).isWorkingDay(LocalDate.of(2030, 12, 25))).as("the other files of the calendar are there too").isFalse();
    }

    @Test
    void aRevisionOfAnotherKindIsRefused() {
        long form = published.revisions().form("report-a-pothole");
        assertThatThrownBy(() -> former.calendar(form)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> former.standardWords(form, "missed-bin-return", Language.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> former.form(published.revisions().calendar(), Language.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> former.form(-1, Language.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    private void follow(Map<String, String> files) {
        register.register(files);
        published.swap(register.compose());
    }

    private void follow(Map<String, String> files, String path, String from, String to) {
        files.computeIfPresent(path, (key, text) -> text.replace(from, to));
        follow(files);
    }

    private static long promiseOf(String standard) {
        return Rows.count("select id from content_revision where path = 'promises/on-time.yaml' and valid_until is null and text like '%' || ? || '%'", standard);
    }

    private static String words(FormDefinition form, String question) {
        return form.question(question).map(Question::words).orElseThrow();
    }

    private static Map<String, String> files() {
        return new ContentFolder(Path.of(ConfigProvider.getConfig().getValue("heard.content.folder", String.class))).texts();
    }

    private static Map<String, String> changed(String path, String from, String to) {
        Map<String, String> files = files();
        files.computeIfPresent(path, (key, text) -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
        return files;
    }
}
