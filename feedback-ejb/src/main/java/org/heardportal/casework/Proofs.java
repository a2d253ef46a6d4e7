package org.heardportal.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.form.Asked;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.DataClass;
import org.heardportal.content.form.Need;
import org.heardportal.content.form.PhoneQuestion;
import org.heardportal.content.form.Typed;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

/**
 * Whether something typed is what was given with a request: the e-mail address in any case, the telephone number in any spelling, the postcode with any spaces,
 * or the code of the receipt. Whatever is compared, each is compared, also where there is no request at all, so that the time tells nothing.
 */
final class Proofs {

    /** Longer than anything that can be right; what is longer is not looked at. */
    private static final int LONGEST = 300;

    private static final PhoneQuestion PHONE = new PhoneQuestion(new Asked("phone", "", "", Need.REQUIRED, DataClass.CONTACT, List.of()));
    private static final byte[] NO_CODE = Secret.hash(Secret.mint());

    private Proofs() {
    }

    /**
     * @param contact what was given; {@link Contact#NONE} where there is no request
     * @param codeHash of the receipt; empty where there is none
     */
    static boolean fits(Prove command, Contact contact, Optional<byte[]> codeHash) {
        String typed = command.typed().length() > LONGEST ? "" : command.typed();
        boolean email = same(email(typed), email(contact.email()));
        boolean phone = same(phone(typed), contact.phone());
        boolean postcode = same(postcode(typed), postcode(contact.postcode()));
        boolean code = opens(typed, command.reference(), codeHash.orElse(NO_CODE));
        return email | phone | postcode | code;
    }

    private static boolean opens(String typed, Reference reference, byte[] hash) {
        return ReceiptCode.typed(typed).orElse(new ReceiptCode("")).opens(reference, hash);
    }

    static String email(String text) {
        return composed(text).toLowerCase(Locale.ROOT);
    }

    /** Canonical as in a form, whose answer is kept. */
    static String phone(String text) {
        return PHONE.check(Typed.of(text), LocalDate.EPOCH) instanceof Checked.Accepted accepted ? accepted.answer().text() : "";
    }

    static String postcode(String text) {
        return composed(text).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\p{Cf}\\s]+", "");
    }

    /** True for the same text that is not empty; the time it takes does not depend on how much of it is the same. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)) & !other.isEmpty();
    }
}
