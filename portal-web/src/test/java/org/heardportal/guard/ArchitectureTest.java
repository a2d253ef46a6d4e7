package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String ROOT = "org.heardportal";

    private static final Pattern PLANTED_CLASS = Pattern.compile("\\.planted\\.[a-z.]+\\.([A-Z]\\w*)");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void theProductKeepsTheRule(ArchitectureRule rule) {
        rule.under(ROOT).check(PRODUCT);
    }

    /** Among planted classes the names that begin with Breaks are those that the rule must find, and the only ones. */
    /** Among planted classes the names that begin with Breaks are those that the rule must accuse, and the only ones. */
    @ParameterizedTest
    @EnumSource
    void theRuleFindsWhatIsPlanted(ArchitectureRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(rule.plantedRoot());
        String findings = String.join("\n", rule.under(rule.plantedRoot()).evaluate(planted).getFailureReport().getDetails());

        assertThat(planted.stream().filter(ArchitectureTest::breaks).map(JavaClass::getName))
                .as("planted violations").isNotEmpty().allSatisfy(breaking -> assertThat(findings).contains(breaking));
        assertThat(findings.lines().map(ArchitectureTest::accused).flatMap(Optional::stream))
                .as("accused in: %s", findings).allSatisfy(name -> assertThat(name).startsWith("Breaks"));
    }

    @Test
    void theProductIsThere() {
        assertThat(PRODUCT.stream().map(type -> type.getPackageName().replaceFirst("^org\\.heardportal\\.(\\w+).*$", "$1")))
                .contains("content", "search", "account", "publishing", "web", "launch");
    }

    private static boolean breaks(JavaClass type) {
        return type.getSimpleName().startsWith("Breaks");
    }

    /** The class that a finding speaks of first. */
    private static Optional<String> accused(String finding) {
        Matcher planted = PLANTED_CLASS.matcher(finding);
        return planted.find() ? Optional.of(planted.group(1)) : Optional.empty();
    }
}
