package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.UnreadableText;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.schema.Rows;
import org.junit.jupiter.api.Test;

/** The national list as stubs. Each test has numbers of its own; whatever else was imported is retired by it. */
class ServiceStubsIT extends AsEditors {

    @Inject
    ServiceStubs stubs;

    @Test
    void theSameListTwiceChangesNothingAndWhatVanishesIsRetiredAndComesBack() {
        String two = line(900_001, "Zebra crossings", "Paint them") + line(900_002, "Yellow lines", "Paint them too");
        assertThat(take(two)).returns(2, StubsImported::fresh).returns(0, StubsImported::changed);
        assertThat(take(two)).isEqualTo(new StubsImported(0, 0, 2, 0, List.of()));
        assertThat(take(line(900_001, "Zebra crossings", "Paint them white"))).returns(1, StubsImported::changed).returns(1, StubsImported::retired);
        assertThat(find("yellow lines").retired()).isTrue();
        assertThat(find("900001").description()).isEqualTo("Paint them white");
        assertThat(take(two)).returns(0, StubsImported::fresh).returns(2, StubsImported::changed).returns(0, StubsImported::retired);
        assertThat(find("yellow").retired()).isFalse();
        assertThat(asOwner.get(() -> stubs.source()).orElseThrow()).returns("list.jsonl", StubSource::fileName).satisfies(source -> assertThat(source.licence()).contains("Open Government"));
        assertThat(Rows.count("select count(*) from content_import where octet_length(sha256) = 32 and rows = 2")).isPositive();
    }

    @Test
    void aListWithAWrongLineIsNotTakenAtAll() {
        long rows = Rows.count("select count(*) from content_stub");
        long imports = Rows.count("select count(*) from content_import");
        assertThat(take(line(900_003, "Fine", "") + "broken\n").problems()).hasSize(1).first().asString().startsWith("Line 2");
        assertThat(Rows.count("select count(*) from content_stub")).isEqualTo(rows);
        assertThat(Rows.count("select count(*) from content_import")).isEqualTo(imports);
    }

    @Test
    void aPageBegunFromAStubHasItsNameAndNumberAndTheListBesideIt() throws UnreadableText {
        take(line(900_004, "Stray: llamas & \"goats\"", "Somebody has to catch them."));
        String path = asOwner.get(() -> stubs.begin(olu, 900_004));
        assertThat(path).isEqualTo("services/stray-llamas-goats.yaml");
        EditedPage page = open(olu, path);
        assertThat(page.note()).isEqualTo("Somebody has to catch them.");
        PageText text = PageText.of(page.text());
        assertThat(text.words("name")).contains("Stray: llamas & \"goats\"");
        assertThat(text.words("lgsl")).contains("900004");
        assertThat(page.text()).doesNotContain("catch them");
        assertThat(page.published()).isEmpty();
        assertThat(find("llamas").path()).isEqualTo(path);
        assertThat(problem(() -> asOwner.get(() -> stubs.begin(nia, 900_004)))).isEqualTo(Problem.NAME_TAKEN);
        asOwner.get(() -> {
            drafts.drop(olu, path, page.version().orElseThrow());
            return null;
        });
        assertThat(find("llamas").path()).as("nothing to go on with").isEmpty();
    }

    @Test
    void whatSomebodyTypesIsLookedForAsItIs() {
        for (String typed : new String[] {"", "' or 1=1 --", "%", "_", "\\", "?1", ":x", "\ud83d\ude00", "a".repeat(200)}) {
            asOwner.get(() -> stubs.find(typed, 5));
        }
        take(line(900_005, "Fifty % off", ""));
        assertThat(asOwner.get(() -> stubs.find("% off", 5))).extracting(ServiceStub::number).contains(900_005);
        assertThat(asOwner.get(() -> stubs.find("zz%", 5))).isEmpty();
    }

    private StubsImported take(String list) {
        return asSystem.get(() -> stubs.take(new ImportedList("list.jsonl", list.getBytes(StandardCharsets.UTF_8))));
    }

    private ServiceStub find(String typed) {
        return asOwner.get(() -> stubs.find(typed, 5)).getFirst();
    }

    private static String line(int number, String title, String description) {
        return "{\"id\": \"" + number + "\", \"title\": \"" + title.replace("\"", "\\\"") + "\", \"description\": \"" + description + "\"}\n";
    }
}
