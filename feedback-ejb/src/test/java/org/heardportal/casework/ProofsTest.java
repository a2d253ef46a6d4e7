package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.casework.SampleRequests.BEE;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

class ProofsTest {

    private static final Reference REFERENCE = Reference.random(Reference.Kind.REQUEST, new Random(7));

    @Property
    void anythingMayBeTypedAndProvesNothing(@ForAll String typed) {
        assertThat(fits(typed, BEE, Optional.empty())).isFalse();
        assertThat(fits(typed, Contact.NONE, Optional.empty())).isFalse();
    }

    @Property(tries = 200)
    void theCodeOfAReceiptIsForgivingAndFitsItsOwnRequestAlone(@ForAll long seed) {
        ReceiptCode code = ReceiptCode.of("token " + seed);
        Reference other = Reference.random(Reference.Kind.REQUEST, new Random(seed));
        Assume.that(!other.equals(REFERENCE));
        Optional<byte[]> hash = Optional.of(code.hashFor(REFERENCE));
        assertThat(fits(code.grouped().toLowerCase().replace('0', 'o').replace('1', 'i').replace(' ', '-'), Contact.NONE, hash)).isTrue();
        assertThat(fits(ReceiptCode.of("another token " + seed).grouped(), Contact.NONE, hash)).isFalse();
        assertThat(Proofs.fits(new Prove(other, code.grouped()), Contact.NONE, hash)).isFalse();
    }

    @Example
    void nothingThatWasNotGivenProves() {
        for (String empty : new String[] {"", " ", "\u200b", "-"}) {
            assertThat(fits(empty, new Contact("Bee Bold", "", "", "", "1 Sample Street", Optional.empty()), Optional.of(Secret.hash("")))).isFalse();
        }
        assertThat(fits("Bee Bold", BEE, Optional.empty())).isFalse();
        assertThat(fits("1 Sample Street", BEE, Optional.empty())).isFalse();
        assertThat(fits(" BEE.bold@example.org", BEE, Optional.empty())).isTrue();
        assertThat(fits("(0191) 498-0123", BEE, Optional.empty())).isTrue();
        assertThat(fits("zz99-3vz", BEE, Optional.empty())).isTrue();
    }

    private static boolean fits(String typed, Contact contact, Optional<byte[]> code) {
        return Proofs.fits(new Prove(REFERENCE, typed), contact, code);
    }
}
