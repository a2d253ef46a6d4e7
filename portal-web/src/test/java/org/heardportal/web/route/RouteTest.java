package org.heardportal.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    /** Fixed, so that a failure comes back. */
    private static final long SEED = 20261122;

    @ParameterizedTest
    @EnumSource
    void everyPathOfARouteLeadsBackToItWithTheSameValues(Route route) {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String[] values = route.parts().stream().map(part -> value(random)).toArray(String[]::new);
            String path = route.path(values);
            assertThat(Route.of(path)).as(path).contains(route);
            assertThat(List.copyOf(inOrder(route, path))).containsExactly(values);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherSpellingOfAPathLeadsNowhere(Route route) {
        String path = route.path(route.parts().stream().map(part -> "a-slug").toArray(String[]::new));
        assertThat(List.of(path + "/", path + ";x", path + ".xhtml", "/faces" + path, "/" + path, path + "//", path.toUpperCase(java.util.Locale.ROOT) + "X",
                path + "%2F", path + "?", path + "#", path.replace("a-slug", "a%2Dslug") + (route.parts().isEmpty() ? "%20" : "")))
                .allSatisfy(other -> assertThat(Route.of(other)).as(other).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aFaceletStandsInTheFolderThatItsAddressBeginsWith(Route route) {
        String folder = route.audience().folder();
        assertThat(route.view()).endsWith(".xhtml");
        if (folder.isEmpty()) {
            assertThat(Arrays.stream(Audience.values()).map(Audience::folder).filter(other -> !other.isEmpty()))
                    .noneMatch(other -> route.view().startsWith("/" + other + "/") || route.pattern().startsWith("/" + other));
        } else {
            assertThat(route.view()).startsWith("/" + folder + "/");
            assertThat(route.pattern()).matches("/" + folder + "(/.*)?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteHasItsFacelet(Route route) {
        assertThat(Files.exists(Path.of("src/main/webapp" + route.view()))).as(route.view()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/", "/services/a/b", "/services/..", "/services/.", "/services/a%2Fb", "/services/a%00", "/services/a%0A",
            "/services/%ff", "/services/%zz", "/services/%4", "/services/a+b", "/services/caf\u00e9", "/SERVICES/a", "services/a", "", "*"})
    void aPathThatIsNotSpeltInTheOneWayLeadsNowhere(String path) {
        assertThat(Route.of(path)).isEmpty();
    }

    @Test
    void partsAreDecodedAndEncoded() {
        assertThat(Route.SERVICE.match("/services/caf%C3%A9%20bar")).contains(Map.of("service", "caf\u00e9 bar"));
        assertThat(Route.SERVICE.path("caf\u00e9 bar")).isEqualTo("/services/caf%C3%A9%20bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", ".", "a\nb", "a\0b"})
    void aValueThatNoAddressCarriesIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Route.SERVICE.path(value));
    }

    @Test
    void tooFewAndTooManyValuesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(Route.SERVICE::path);
        assertThatIllegalArgumentException().isThrownBy(() -> Route.HOME.path("a"));
    }

    @Test
    void mappingsCoverEveryRoute() {
        assertThat(Route.HOME.mapping()).isEmpty();
        assertThat(Route.SEARCH.mapping()).isEqualTo("/search");
        assertThat(Route.SERVICE.mapping()).isEqualTo("/services/*");
    }

    @Test
    void onlyPagesForResidentsWithoutFormsAreTheSameForEveryone() {
        assertThat(Route.SERVICE.sameForEveryone()).isTrue();
        assertThat(Route.SIGN_IN.sameForEveryone()).isFalse();
        assertThat(Route.STAFF_HOME.sameForEveryone()).isFalse();
    }

    private static List<String> inOrder(Route route, String path) {
        Map<String, String> values = route.match(path).orElseThrow();
        return route.parts().stream().map(values::get).toList();
    }

    private static String value(Random random) {
        int length = 1 + random.nextInt(12);
        StringBuilder value = new StringBuilder("v"); // never a value of dots alone
        for (int i = 0; i < length; i++) {
            int codePoint = random.nextBoolean() ? 33 + random.nextInt(94) : 0xA1 + random.nextInt(0xD000);
            value.appendCodePoint(codePoint == '/' ? '-' : codePoint);
        }
        return value.toString();
    }
}
