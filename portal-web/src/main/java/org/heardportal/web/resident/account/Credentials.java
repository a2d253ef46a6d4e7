package org.heardportal.web.resident.account;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed to sign in. It is checked for what can be told without asking an account, so that nobody's limit is used up by an empty field.
 *
 * @param email without the spaces around it
 */
record Credentials(String email, String password) {

    /** RFC 5321, 4.5.3.1.3: a path is no longer than 256 characters, brackets included. */
    static final int LONGEST_EMAIL = 254;

    /** Longer than any password that people or programs make; more would only cost time to hash. */
    static final int LONGEST_PASSWORD = 1000;

    Credentials {
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
    }

    /** Something that is wrong with a field; the key of the words for it. */
    record Problem(String field, String key) {
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (email.isEmpty()) {
            problems.add(new Problem("email", "sign-in.email.missing"));
        } else if (!isEmail(email)) {
            problems.add(new Problem("email", "sign-in.email.wrong"));
        }
        if (password.isEmpty()) {
            problems.add(new Problem("password", "sign-in.password.missing"));
        } else if (password.length() > LONGEST_PASSWORD) {
            problems.add(new Problem("password", "sign-in.password.long"));
        }
        return problems;
    }

    /** Only whether it has the form of an address: something, one at sign, something, and nothing that no address has. */
    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST_EMAIL && at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
