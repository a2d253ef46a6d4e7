/**
 * The record of who did or saw what: rows that are only ever added, without personal data, sealed in batches of which each holds the hash of the one before.
 * It observes the domain events of all features; nobody calls it to write.
 */
package org.heardportal.audit;
