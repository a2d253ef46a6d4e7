package org.heardportal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsSystem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The gazetteer in the real container and database: replaced wholly or not at all, and found however it is typed. Each test begins with a file of its own. */
@ExtendWith(ArquillianExtension.class)
class GazetteerIT {

    private static final String HEAD = "# Licence: OGL\nuprn,address,street,postcode,ward,bin_round,easting,northing\n";
    private static final String TWO = HEAD + "11,2 Quay Road,Quay Road,ZZ99 1AA,Quayside,monday-a,460000,566000\n12,10 Quay Road,Quay Road,ZZ99 1AA,Quayside,monday-a,,\n";

    @Inject
    Gazetteer gazetteer;

    @Inject
    AsSystem system;

    @Inject
    Streets streets;

    @Inject
    StreetsPoll poll;

    @Test
    void aNewerFileReplacesTheOlderAndWhatIsGoneGoes() {
        replace(TWO);
        GazetteerImported done = replace(HEAD + "12,10 Quay Road,Quay Road,ZZ99 1AA,Harbour,monday-a,,\n13,12 Quay Road,Quay Road,ZZ99 1AB,Quayside,,,\n");
        assertThat(done).isEqualTo(new GazetteerImported(2, 1, 1, 1));
        assertThat(gazetteer.numbered("11")).isEmpty();
        assertThat(gazetteer.numbered("12")).get().extracting(Address::ward).isEqualTo("Harbour");
        assertThat(Rows.of("select uprn from gazetteer_address order by uprn")).containsExactly("12", "13");
    }

    @Test
    void theSameFileTwiceChangesNothingAndAFileOfTheSameRowsOnlyItsOrigin() {
        replace(TWO);
        long imports = Rows.count("select count(*) from gazetteer_import");
        String versions = "select string_agg(xmin::text, ',' order by uprn) from gazetteer_address";
        String before = Rows.of(versions).getFirst();
        assertThat(replace(TWO)).isEqualTo(new GazetteerImported(2, 0, 0, 0));
        assertThat(Rows.count("select count(*) from gazetteer_import")).isEqualTo(imports);
        replace(TWO + "\n");
        assertThat(Rows.of(versions)).containsExactly(before);
        assertThat(Rows.of("select file_name || ' ' || licence || ' ' || row_count || ' ' || encode(sha256, 'hex') from gazetteer_import order by id desc limit 1"))
                .first().asString().matches("streets\\.csv OGL 2 [0-9a-f]{64}");
    }

    @Test
    void theNamesOfStreetsFollowTheGazetteer() {
        replace(TWO);
        poll.look();
        assertThat(streets.in("quay rd")).contains("Quay Road");
        replace(HEAD + "12,10 Harbour Street,Harbour Street,ZZ99 1AA,Harbour,,,\n");
        poll.look();
        assertThat(streets.in("harbour st")).contains("Harbour Street");
        assertThat(streets.in("quay rd")).isEmpty();
    }

    @Test
    void aFileWithOneProblemChangesNothing() {
        replace(TWO);
        String rows = IntStream.rangeClosed(100, 3_000).mapToObj(i -> i + ",1 Quay Road,Quay Road,ZZ99 1AA,Quayside,monday-a,,\n").collect(Collectors.joining());
        assertThatThrownBy(() -> replace(HEAD + rows + "11,2 Quay Road,Quay Road,nowhere,Quayside,no-round,,\n")).isInstanceOfSatisfying(GazetteerRefused.class,
                refused -> assertThat(refused.problems()).containsExactly("line 2904: 'postcode' is no postcode.", "line 2904: 'bin_round' is no round of bin-rounds.yaml."));
        assertThat(Rows.of("select uprn from gazetteer_address order by uprn")).containsExactly("11", "12");
    }

    @Test
    void anAddressIsFoundByPostcodeByItsBeginningAndByStreetAndNumber() {
        replace(TWO + "13,Flat 2 12A Quay Road,Quay Road,ZZ99 1AB,Quayside,,,\n14,1 Quayle Close,Quayle Close,zz98 2bb,Quayside,,,\n");
        assertThat(found("zz991aa")).containsExactly("2 Quay Road", "10 Quay Road");
        assertThat(found("zz99")).containsExactly("2 Quay Road", "10 Quay Road", "Flat 2 12A Quay Road");
        assertThat(found("quay")).containsExactly("2 Quay Road", "10 Quay Road", "Flat 2 12A Quay Road", "1 Quayle Close");
        assertThat(found("2 Quay Rd")).containsExactly("2 Quay Road");
        assertThat(found("Flat 2, 12a quay road, Tynewick")).containsExactly("Flat 2 12A Quay Road");
        assertThat(found("77 Quay Road")).as("a number that nobody has").hasSize(3);
        assertThat(found("%")).isEmpty();
        assertThat(found("Quay_Road; drop table")).isEmpty();
        assertThat(gazetteer.isNear(new Sought.Whole("ZZ99 9ZZ"))).isTrue();
        assertThat(gazetteer.isNear((Sought.Whole) Sought.of("zz99zz"))).isFalse();
        assertThat(gazetteer.isEmpty()).isFalse();
        assertThat(List.of("", "x", "-1", "11 or 1=1", "9999999999999", "99")).allSatisfy(typed -> assertThat(gazetteer.numbered(typed)).isEmpty());
    }

    @Test
    void manyAddressesComeInPagesAndNoneTwice() {
        replace(HEAD + IntStream.rangeClosed(1, 85).mapToObj(i -> i + "," + i + " Quay Road,Quay Road,ZZ99 1AA,Quayside,monday-a,,\n").collect(Collectors.joining()));
        FoundAddresses second = gazetteer.find(Sought.of("ZZ99 1AA"), 2);
        assertThat(second.total()).isEqualTo(85);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.addresses()).first().extracting(Address::line).isEqualTo("41 Quay Road");
        assertThat(gazetteer.find(Sought.of("ZZ99 1AA"), 99)).satisfies(last -> {
            assertThat(last.page()).isEqualTo(3);
            assertThat(last.addresses()).hasSize(5);
        });
        assertThat(gazetteer.find(Sought.of("ZZ99 1AA"), -7).page()).isOne();
    }

    @Test
    void nobodyButAnOperatorReplacesIt() {
        assertThatThrownBy(() -> gazetteer.replace(file(TWO))).isInstanceOf(EJBAccessException.class);
    }

    private List<String> found(String typed) {
        return gazetteer.find(Sought.of(typed), 1).addresses().stream().map(Address::line).toList();
    }

    private GazetteerImported replace(String text) {
        return system.get(() -> gazetteer.replace(file(text)));
    }

    private static ImportGazetteer file(String text) {
        return new ImportGazetteer("streets.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
