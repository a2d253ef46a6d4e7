package org.heardportal.account;

/** The answer to a good sign-in: who it is, and the new token (256 random bits, base64url), which is shown this once and stored as a hash. */
public record SignedIn(SignedInPerson person, String token) {
}
