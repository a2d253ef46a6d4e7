package org.heardportal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heardportal.content.place.GridPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A gazetteer is read as a whole, or every problem is told with its line. */
class GazetteerFileTest {

    private static final String HEAD = "uprn,address,street,postcode,ward,bin_round\n";
    private static final String GRID_HEAD = "uprn,address,street,postcode,ward,bin_round,easting,northing\n";
    private static final String ROW = "1,1 Quay Road,Quay Road,ZZ99 1AA,Quayside,monday\n";

    private final List<Address> taken = new ArrayList<>();

    @Test
    void columnsStandInAnyOrderAndValuesMayBeQuoted() {
        assertThat(read("\ufeffpostcode,uprn,bin_round,ward,street,address,northing,easting\r\nzz991aa,000000000007,,\"Quay, side\",Quay  Road,\"Flat 1, 2 Quay Road\",566000.7,460000\r\n")).isOne();
        assertThat(taken).containsExactly(new Address(7, "Flat 1, 2 Quay Road", "Quay Road", "ZZ99 1AA", "Quay, side", "", Optional.of(new GridPoint(460_000, 566_000))));
    }

    @Test
    void aLineSaysWhatMayBeDoneWithTheAddresses() {
        GazetteerFile file = new GazetteerFile(Set.of("monday"));
        assertThat(file.read(new ByteArrayInputStream(("\ufeff# of our own\n# licence:  Open Government Licence 3 \n" + HEAD + "#1,passed over\n" + ROW).getBytes(StandardCharsets.UTF_8)), taken::add)).isOne();
        assertThat(file.licence()).isEqualTo("Open Government Licence 3");
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of("", "line 1: The file is empty"),
                Arguments.of(HEAD, "line 2: There is no address"),
                Arguments.of("uprn,address\n", "line 1: The column 'postcode' is missing."),
                Arguments.of("uprn," + HEAD + "1," + ROW, "line 1: The column 'uprn' is there twice."),
                Arguments.of(HEAD.replace("ward", "ward,mood") + ROW.replace("Quayside", "Quayside,good"), "line 1: The column 'mood' is not known."),
                Arguments.of(HEAD.replace("\n", ",easting\n") + ROW.replace("\n", ",1\n"), "line 1: 'easting' and 'northing' come together."),
                Arguments.of(HEAD + ROW + "2,only\n", "line 3: There are 2 values for 6 columns."),
                Arguments.of(HEAD + ROW + ROW.replace("\n", ",more\n"), "line 3: There are 7 values for 6 columns."),
                Arguments.of(HEAD + ROW + ROW, "line 3: 'uprn' is there twice."),
                Arguments.of(HEAD + "x" + ROW, "line 2: 'uprn' must be a number"),
                Arguments.of(HEAD + "0" + ROW.substring(1), "line 2: 'uprn' must be a number"),
                Arguments.of(HEAD + "1234567890123" + ROW.substring(1), "line 2: 'uprn' must be a number"),
                Arguments.of(HEAD + ROW.replace("1 Quay Road", " "), "line 2: 'address' is empty."),
                Arguments.of(HEAD + ROW.replace("Quayside", "w".repeat(101)), "line 2: 'ward' is longer than 100 characters."),
                Arguments.of(HEAD + ROW.replace("Quayside", "Quay\u0007side"), "line 2: 'ward' holds control characters."),
                Arguments.of(HEAD + ROW.replace("ZZ99 1AA", "here"), "line 2: 'postcode' is no postcode."),
                Arguments.of(HEAD + ROW.replace("monday", "moonday"), "line 2: 'bin_round' is no round"),
                Arguments.of(GRID_HEAD + ROW.replace("\n", ",1,\n"), "line 2: 'easting' and 'northing' must be metres"),
                Arguments.of(GRID_HEAD + ROW.replace("\n", ",700001,1\n"), "line 2: 'easting' and 'northing' must be metres"),
                Arguments.of(HEAD + "1,\"1 Quay Road,Quay Road,ZZ99 1AA,Quayside,monday\n", ""),
                Arguments.of("PK\u0003\u0004 this is a spreadsheet", "line 1: The column 'uprn' is missing."));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aProblemIsToldWithItsLine(String file, String problem) {
        assertThat(refused(file.getBytes(StandardCharsets.UTF_8))).anyMatch(told -> told.startsWith(problem));
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotReadWithQuestionMarks() {
        assertThat(refused((HEAD + ROW.replace("Quayside", "Qu\u00e1yside")).getBytes(StandardCharsets.ISO_8859_1))).containsExactly("The file cannot be read to its end as UTF-8.");
    }

    @Test
    void afterAProblemNoAddressIsHandedOn() {
        refused((HEAD + ROW + "x\n" + ROW.replace("1,1", "2,2")).getBytes(StandardCharsets.UTF_8));
        assertThat(taken).extracting(Address::uprn).containsExactly(1L);
    }

    @Test
    void everyProblemIsToldUntilNobodyWouldReadOn() {
        assertThat(refused((HEAD + ROW.replace("ZZ99 1AA", "x") + ROW + ROW.replace("monday", "y")).getBytes(StandardCharsets.UTF_8))).hasSize(2);
        String many = IntStream.rangeClosed(1, 500).mapToObj(i -> i + ROW.substring(1).replace("monday", "y")).collect(Collectors.joining());
        assertThat(refused((HEAD + many).getBytes(StandardCharsets.UTF_8))).hasSize(51).last().asString().startsWith("There may be more problems");
    }

    private int read(String file) {
        return new GazetteerFile(Set.of("monday")).read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), taken::add);
    }

    private List<String> refused(byte[] file) {
        return catchThrowableOfType(GazetteerRefused.class, () -> new GazetteerFile(Set.of("monday")).read(new ByteArrayInputStream(file), taken::add)).problems();
    }
}
