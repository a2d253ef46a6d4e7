package org.heardportal.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.message.MessageTemplate;
import org.heardportal.content.message.Placeholder;
import org.heardportal.content.service.ServiceDefinition;
import org.junit.jupiter.api.Test;

/** What the README tells authors is so. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern KEY = Pattern.compile("(?m)^(\\w+):");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`\\w+`(?:, `\\w+`)*) \\|");
    private static final Pattern ROW_OF_A_KIND = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final String SERVICES = "How to write a service";
    private static final String MESSAGES = "How to write a message";
    private static final String FORMS = "How to write a form";

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {
    }

    @Test
    void itsExampleIsAServiceThatLoads() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.put("services/report-a-lost-cat.yaml", example(SERVICES));
        texts.computeIfPresent("topics.yaml", (path, text) -> text + "  - { slug: pets, name: Pets, summary: All about pets. }\n");
        texts.computeIfPresent("promises/on-time.yaml", (path, text) -> text
                + "  - { key: lost-cat-answered, words: We call back., measure: { by: not-measured }, from: 2026-04-01 }\n");

        assertThat(ContentFiles.of(texts).every(ServiceDefinition.class)).extracting(ServiceDefinition::name).contains("Report a lost cat");
    }

    @Test
    void itsTableHasEveryKeyOfAService() {
        Set<String> inTable = ROW.matcher(section(SERVICES)).results()
                .flatMap(row -> Pattern.compile("\\w+").matcher(row.group(1)).results())
                .map(key -> key.group())
                .collect(Collectors.toSet());
        assertThat(KEY.matcher(example(SERVICES)).results().map(key -> key.group(1))).isNotEmpty().containsExactlyInAnyOrderElementsOf(inTable);
    }

    @Test
    void itsOtherExampleIsAFormThatLoads() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.put("services/report-a-lost-cat.yaml", texts.get("services/missed-bin.yaml"));
        texts.put("forms/report-a-lost-cat.yaml", example(FORMS));

        assertThat(ContentFiles.of(texts).every(FormDefinition.class)).extracting(FormDefinition::title).contains("Report a lost cat");
    }

    @Test
    void itsTableHasEveryKindOfQuestion() {
        assertThat(ROW_OF_A_KIND.matcher(section(FORMS)).results().map(row -> row.group(1))).containsExactlyElementsOf(
                Arrays.stream(Question.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    @Test
    void itsThirdExampleIsAMessageThatLoads() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.put("messages/request-received.yaml", example(MESSAGES));

        assertThat(ContentFiles.of(texts).every(MessageTemplate.class)).extracting(MessageTemplate::subject).contains("We have your request {reference}");
    }

    @Test
    void itNamesEveryMessageAndEveryPlaceholder() {
        assertThat(Arrays.stream(MessageKind.values())).allSatisfy(kind -> assertThat(section(MESSAGES)).contains("`" + kind.key() + "`"));
        assertThat(Arrays.stream(Placeholder.values())).allSatisfy(place -> assertThat(section(MESSAGES)).containsPattern("(?m)^\\|.*`" + place.key() + "`.*\\|"));
    }

    private String example(String heading) {
        return EXAMPLE.matcher(section(heading)).results().findFirst().orElseThrow().group(1);
    }

    private String section(String heading) {
        return readme.substring(readme.indexOf("## " + heading)).split("(?m)^## ")[1];
    }
}
