package org.heardportal.account;

/**
 * The first administrator of a fresh installation makes their account.
 *
 * @param token the one-time token that the start printed
 * @param email to sign in with from now on
 * @param name how pages address them
 */
public record BecomeFirstAdministrator(String token, String email, String name, String password) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;

    /** Refuses what the page should have refused: it is checked there with words beside the field. */
    void demandSound() {
        boolean emailIsSound = email.strip().matches("[^@\\s\\x00]+@[^@\\s\\x00]+") && email.strip().length() <= LONGEST_EMAIL;
        boolean nameIsSound = !name.isBlank() && name.strip().length() <= LONGEST_NAME && name.indexOf('\0') < 0;
        if (!emailIsSound || !nameIsSound) {
            throw new FirstAdministratorRefused();
        }
    }
}
