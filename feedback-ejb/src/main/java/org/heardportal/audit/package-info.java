/** The record of who did or saw what: rows that are only ever added, without personal data. It observes the domain events of all features, and nobody calls it. */
package org.heardportal.audit;
