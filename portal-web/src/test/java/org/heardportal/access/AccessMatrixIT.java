package org.heardportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heardportal.portal.Answer;
import org.heardportal.portal.Build;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.Test;

/** Every address, in every spelling, for every kind of visitor: the portal answers what the table says, and the table knows every address. */
@WithPortal
class AccessMatrixIT {

    private final RunningPortal portal;

    AccessMatrixIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everyAddressAnswersAsTheTableSays() {
        AccessTable table = AccessTable.read();
        List<Visitor> visitors = Visitors.of(portal);
        String asset = URI.create(visitors.getFirst().get("/").page().select("link[rel=stylesheet]").attr("href")).getPath();
        int faultsBefore = portal.faults().size();
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (Address address : Addresses.all(asset).toList()) {
            for (Spelling spelling : spellingsOf(address)) {
                Optional<List<String>> expected = table.answers(address, spelling);
                List<String> answers = visitors.stream().map(visitor -> answer(visitor, spelling, address)).toList();
                asked += answers.size();
                if (!expected.equals(Optional.of(answers))) {
                    differences.add(String.join("\t", address.name(), spelling.words(), String.join("\t", answers)) + expected
                            .map(row -> "\tbut the table says\t" + String.join("\t", row)).orElse("\tbut the table has no row"));
                }
            }
        }
        Build.count("access", asked);
        assertThat(portal.faults().stream().skip(faultsBefore)).as("failures in the log").isEmpty();
        assertThat(differences).as("what differs from access.tsv").isEmpty();
        assertThat(table.unused()).as("rows of access.tsv without an address").isEmpty();
    }

    private static List<Spelling> spellingsOf(Address address) {
        return address.group().equals(Address.NOT_SPELT_OTHERWISE)
                ? List.of(Spelling.AS_IT_IS)
                : Arrays.stream(Spelling.values()).filter(spelling -> spelling == Spelling.AS_IT_IS || !sameAsItIs(spelling, address)).toList();
    }

    private static boolean sameAsItIs(Spelling spelling, Address address) {
        return spelling.method().equals("GET") && spelling.of(address.example()).equals(address.example());
    }

    /** The status, and where a redirect leads without its query. */
    private static String answer(Visitor visitor, Spelling spelling, Address address) {
        Answer answer = visitor.send(spelling.method(), spelling.of(address.example()), Map.of("Sec-Fetch-Site", "same-origin"));
        return answer.status() + answer.header("Location").map(URI::create).map(location -> ' ' + location.getPath()).orElse("");
    }
}
