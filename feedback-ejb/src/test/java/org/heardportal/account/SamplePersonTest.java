package org.heardportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SamplePersonTest {

    @Test
    void aLineHasFiveFieldsWithATabBetween() {
        SamplePerson person = SamplePerson.of("Ada@Example.org\tpass word 1234\tAda Adviser\tadviser,owner\twaste, highways");
        assertThat(person).isEqualTo(new SamplePerson("ada@example.org", "pass word 1234", "Ada Adviser", Set.of(Role.ADVISER, Role.OWNER), Set.of("waste", "highways")));
    }

    @Test
    void somebodyMayHaveNoTeam() {
        assertThat(SamplePerson.of("ada@example.org\tpass word 1234\tAda\tadministrator\t").teams()).isEmpty();
    }

    @Test
    void aMissingFieldAndAnUnknownRoleAreRefused() {
        assertThatThrownBy(() -> SamplePerson.of("ada@example.org\tpass word 1234\tAda\tadviser")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SamplePerson.of("ada@example.org\tpass word 1234\tAda\tking\t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePasswordIsNotInItsText() {
        assertThat(SamplePerson.of("ada@example.org\tpass word 1234\tAda\tadviser\t").toString()).doesNotContain("pass word");
    }
}
