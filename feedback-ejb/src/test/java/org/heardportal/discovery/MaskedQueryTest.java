package org.heardportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import org.heardportal.content.ContentLibrary;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedQueryTest {

    private static final MaskedQuery MASK = new MaskedQuery(OrdinaryWords.of(ContentLibrary.from(Path.of("../content/src/main/resources/content"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jo.bloggs@example.org|[email address]",
            "jo bloggs at example dot org|jo [email address]",
            "ZZ99 3VZ|[postcode]",
            "bins zz993vz|bins [postcode]",
            "bin day ZZ99|bin day [postcode]",
            "ne29 bin day|[postcode] bin day",
            "3vz bin day|[postcode] bin day",
            "ne29 oab|[postcode]",
            "0191 498 0123|[phone number]",
            "ring 07700900123 about bin|ring [phone number] about bin",
            "QQ 12 34 56 C|[national insurance number]",
            "qq123456 council tax|[national insurance number] council tax",
            "council tax account 40012345|council tax account [number]",
            "card 4000 1234 5678 9010|card [number]",
            "born 12/03/1984|born [number]",
            "born 12 March 1984|born [date]",
            "12 Front Street bin not emptied|[address] bin not emptied",
            "pothole outside 7a high road|pothole outside [address]",
            "flat 3 12 acacia avenue|[address]",
            "parking fine KV12 CDE|parking fine [registration]",
            "parking fine ab12cde|parking fine [registration]",
            "invoice INV-2026-00417|invoice [reference]",
            "my name is Adaeze and my bin was missed|my name is [name] and my bin was missed",
            "john smith council tax|[name] council tax",
            "Sarah Okonkwo blue badge|[name] blue badge",
            "Priyanka Raghunathan|[name]",
            "mrs pettigrew|mrs [name]",
            "social worker of Tomasz|social worker of [name]",
            "JOHN SMITH|[name]",
            "0191\u200b498\u200b0123|[phone number]"})
    void whatNamesOrReachesAPersonIsMasked(String typed, String kept) {
        assertThat(MASK.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin not emptied", "blue badge renewal", "council tax 2026/27", "20 mph road", "p45", "1st class school place", "2 bins missed", "3 year old nursery",
            "mark a grave", "rose garden", "grant for solar panels", "a1058 roadworks", "covid19 grant", "24 hour parking", "replacement bin", "refuse collection", "lollipop man",
            "hedgehog rescue", "60th birthday street party", "n0t3s"})
    void wordsOfACouncilsBusinessStay(String typed) {
        assertThat(MASK.of(typed)).isEqualTo(typed);
    }

    @Test
    void wordsAreKeptInSmallLettersWithOneSpaceBetween() {
        assertThat(MASK.of("  Missed \t\n  BIN ")).isEqualTo("missed bin");
        assertThat(MASK.of("\u0000\u0007 \u200b")).isEmpty();
        assertThat(MASK.of("")).isEmpty();
    }

    @Test
    void everyReferenceIsMaskedHoweverItIsTyped() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Reference reference = Reference.random(Reference.Kind.REQUEST, random);
            assertThat(MASK.of("where is " + reference)).isEqualTo("where is [reference]");
            assertThat(MASK.of(reference.plain())).isEqualTo("[reference]");
        }
    }

    @Test
    void aLongTextIsCutAndNoNumberIsLeftInTwo() {
        String kept = MASK.of("bin ".repeat(49) + "07700900123 and more");
        assertThat(kept).hasSizeLessThanOrEqualTo(MaskedQuery.LONGEST).doesNotContain("0").doesNotContain("[");
        assertThat(MASK.of("7".repeat(5_000))).doesNotContain("7");
        assertThat(MASK.of("a".repeat(997) + " 07700900123")).doesNotContain("07");
    }

    @Test
    void anyTextIsTaken() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, 0x3000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThatCode(() -> assertThat(MASK.of(text)).hasSizeLessThanOrEqualTo(MaskedQuery.LONGEST)).doesNotThrowAnyException();
        }
        assertThatCode(() -> MASK.of("(".repeat(5_000) + "\ud83d")).doesNotThrowAnyException();
    }
}
