package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Classes are small, packages explain themselves and live in one module. */
class SourcesTest {

    private static final int LONGEST = 250;

    private static final List<Path> PRODUCT = sourcesUnder("src/main/java");

    @Test
    void everyClassIsReadInOneSitting() {
        assertThat(tooLong(Stream.concat(PRODUCT.stream(), sourcesUnder("src/test/java").stream()))).isEmpty();
    }

    @Test
    void everyPublicPackageSaysWhatItIsFor() {
        assertThat(unexplained(PRODUCT)).isEmpty();
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, List<String>> modulesByPackage = PRODUCT.stream().collect(Collectors.groupingBy(
                source -> Repository.nameOf(source.getParent()).replaceFirst("^.*src/main/java/", ""),
                Collectors.collectingAndThen(Collectors.mapping(source -> Repository.nameOf(source).replaceFirst("/.*", ""), Collectors.toSet()), List::copyOf)));

        assertThat(modulesByPackage.entrySet()).allSatisfy(modules -> assertThat(modules.getValue()).as(modules.getKey()).hasSize(1));
    }

    @Test
    void aLongClassAndASilentPackageAreFound() {
        List<Path> planted = Repository.files(Repository.planted("sources"), ".java");

        assertThat(tooLong(planted.stream())).map(Path::getFileName).map(Path::toString).containsExactly("Long.java");
        assertThat(unexplained(planted)).map(Path::getFileName).map(Path::toString).containsExactly("silent");
    }

    private static List<Path> tooLong(Stream<Path> sources) {
        return sources.filter(source -> Repository.lines(source).size() > LONGEST).toList();
    }

    /** The packages that have a public type and no words about themselves. */
    private static List<Path> unexplained(List<Path> sources) {
        return sources.stream().filter(source -> Repository.lines(source).stream().anyMatch(line -> line.matches("public .*(class|interface|record|enum) .*")))
                .map(Path::getParent).distinct().filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
    }

    private static List<Path> sourcesUnder(String folder) {
        List<Path> sources = new ArrayList<>();
        Repository.MODULES.forEach(module -> sources.addAll(Repository.files(Repository.at(module).resolve(folder), ".java")));
        return sources;
    }
}
