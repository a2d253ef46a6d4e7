package org.heardportal.casework;

import java.util.Optional;

/**
 * How to reach the person a request is for, as they gave it; each text is empty where it was not given. What they gave is also the second proof for following it.
 *
 * @param phone as {@code +441914980110}
 * @param preferred how they want to be told; empty for not at all
 */
public record Contact(String name, String email, String phone, String postcode, String address, Optional<Way> preferred) {

    /** Nothing was given: the request is followed with the code on the receipt. */
    public static final Contact NONE = new Contact("", "", "", "", "", Optional.empty());

    /** How somebody wants to be told. */
    public enum Way { PHONE, LETTER, EMAIL }

    /** True where there is an e-mail address, a phone number or a postcode to prove with. */
    public boolean proves() {
        return !email.isEmpty() || !phone.isEmpty() || !postcode.isEmpty();
    }

    /** Says nothing of the person, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Contact[" + (proves() ? "given" : "none") + "]";
    }
}
