package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromiseComparisonTest {

    private static final String PUBLISHED = """
            {"madeAt":"2026-11-22T10:00:00Z","from":"2026-08-24","to":"2026-11-21","standards":[
            {"promise":"on-time","standard":"missed-bin-return","words":"We come \\"kept\\":99 back within 2 days","measured":true,"due":41,"kept":38,"broken":3,"waiting":2,"percentage":92},
            {"promise":"easy","standard":"easy-to-do","words":"Easy.","measured":false}
            ]}
            """;

    @Test
    void equalFiguresStandSideBySideALineForEachStandardAndNumber() {
        PromiseComparison comparison = compare("""
                {"madeAt":"2026-11-22T10:00:00Z","requests":120,"problems":[

                ],"standards":[
                {"standard":"missed-bin-return","due":41,"kept":38,"broken":3,"waiting":2}
                ]}
                """);
        assertThat(comparison.differences()).isZero();
        assertThat(comparison.lines()).containsExactly("missed-bin-return due 41 kept 38 recounted 41 38", "missed-bin-return waiting 2 recounted 2",
                "easy-to-do not measured recounted 0 0", "requests 120", "differences 0");
    }

    @Test
    void eachNumberThatDiffersIsADifference() {
        PromiseComparison comparison = compare("""
                {"madeAt":"2026-11-22T10:00:00Z","requests":120,"problems":[
                "request 7: it was never received"
                ],"standards":[
                {"standard":"easy-to-do","due":1,"kept":1},
                {"standard":"missed-bin-return","due":41,"kept":37,"broken":4,"waiting":1}
                ]}
                """);
        assertThat(comparison.differences()).isEqualTo(4);
        assertThat(comparison.lines()).contains("missed-bin-return due 41 kept 38 recounted 41 37 DIFFERENT", "missed-bin-return waiting 2 recounted 1 DIFFERENT",
                "easy-to-do not measured recounted 1 1 DIFFERENT", "cannot be followed: \"request 7: it was never received\" DIFFERENT", "differences 4");
    }

    @Test
    void figuresOfAnotherInstantAreADifference() {
        assertThat(compare("{\"madeAt\":\"2026-11-22T10:00:30Z\",\"requests\":0,\"problems\":[],\"standards\":[]}").lines())
                .anyMatch(line -> line.startsWith("the published figures are of 2026-11-22T10:00:00Z"));
    }

    private static PromiseComparison compare(String recounted) {
        return new PromiseComparison(PromiseNumbers.in(PUBLISHED), PromiseNumbers.in(recounted));
    }
}
