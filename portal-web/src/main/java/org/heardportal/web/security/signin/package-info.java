/**
 * Signing in by an own token: the cookie that carries it, the mechanism that tells the container who is there, and where a person goes afterwards.
 * The token is 256 random bits from {@link org.heardportal.account.Accounts}; the session id of the container proves nothing.
 */
package org.heardportal.web.security.signin;
