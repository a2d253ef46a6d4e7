/**
 * People who sign in, their roles and teams, their sign-in tokens, and the one function that says who may do what.
 * {@link org.heardportal.account.Accounts} is the boundary; {@link org.heardportal.account.Gate} is where other boundaries ask.
 */
package org.heardportal.account;
