package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of settings is what the README says and what the code reads. */
class SettingTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*(?:\"([^\"]+)\"|(\\w+))");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{MPCONFIG=([\\w.-]+)}");

    @Test
    void theReadmeListsEverySettingWithItsDefaultAndPurpose() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("README.md")).stream().filter(line -> line.startsWith("| `heard.")).toList();

        assertThat(rows).containsExactlyElementsOf(Stream.of(Setting.values()).filter(Setting::isGivenByOperator).map(SettingTest::row).toList());
    }

    @Test
    void everySettingThatTheCodeReadsIsInTheCatalogue() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            for (Matcher matcher = PROPERTY.matcher(text); matcher.find();) {
                read.add(matcher.group(1) != null ? matcher.group(1) : constant(matcher.group(2), text));
            }
        }
        PLACEHOLDER.matcher(Files.readString(ROOT.resolve("portal-web/src/main/webapp/WEB-INF/web.xml"))).results().forEach(found -> read.add(found.group(1)));

        assertThat(read).isNotEmpty().isSubsetOf(Stream.of(Setting.values()).map(Setting::key).collect(Collectors.toSet()));
    }

    @Test
    void everyDefaultIsAValueOfItsKind() {
        assertThat(Setting.values()).allSatisfy(setting ->
                assertThat(setting.defaultValue().flatMap(setting.kind()::problemOf)).as(setting.key()).isEmpty());
    }

    @Test
    void noTwoSettingsShareAKeyOrAVariable() {
        assertThat(Stream.of(Setting.values()).map(Setting::key)).doesNotHaveDuplicates();
        assertThat(Stream.of(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
        assertThat(Setting.HTTP_LARGEST_REQUEST.variable()).isEqualTo("HEARD_HTTP_LARGEST_REQUEST");
    }

    private static String row(Setting setting) {
        return "| `" + setting.key() + "` | " + setting.defaultValue().map(value -> "`" + value + "`").orElse("none") + " | " + setting.purpose() + " |";
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> memory = Files.walk(ROOT.resolve("feedback-ejb/src/main/java")); Stream<Path> web = Files.walk(ROOT.resolve("portal-web/src/main/java"))) {
            return Stream.concat(memory, web).filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String constant(String name, String source) {
        Matcher matcher = Pattern.compile("String " + name + " = \"([^\"]+)\"").matcher(source);
        assertThat(matcher.find()).as("the constant " + name + " in the same file").isTrue();
        return matcher.group(1);
    }
}
