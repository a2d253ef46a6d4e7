package org.heardportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"x\", \"a\"", "*", " \"a\" "})
    void aTagThatIsNamedFits(String ifNoneMatch) {
        assertThat(EntityTags.anyMatches(ifNoneMatch, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"A\"", "\"a-gzip\"", "\"b\", \"c\""})
    void anyOtherDoesNot(String ifNoneMatch) {
        assertThat(EntityTags.anyMatches(ifNoneMatch, "\"a\"")).isFalse();
    }

    @Test
    void withoutTheHeaderNothingFits() {
        assertThat(EntityTags.anyMatches(null, "\"a\"")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.5", "GZIP", "deflate , gzip ; q=1"})
    void aBrowserThatTakesGzipIsKnown(String header) {
        assertThat(AcceptEncoding.takesGzip(Exchange.of("GET", "/").header("Accept-Encoding", header).request())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip; q=0.0", "*", "x-gzipped"})
    void oneThatDoesNotIsToo(String header) {
        assertThat(AcceptEncoding.takesGzip(Exchange.of("GET", "/").header("Accept-Encoding", header).request())).isFalse();
    }
}
