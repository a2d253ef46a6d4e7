package org.heardportal.account;

/**
 * An attempt to sign in.
 *
 * @param address the network address it came from; limits are counted by account and by address
 */
public record SignIn(String email, String password, String address) {
}
