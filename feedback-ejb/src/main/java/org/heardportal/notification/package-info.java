/**
 * Messages: written to an outbox in the transaction of what they tell, with the revision of their words and ids only, and delivered afterwards. Who gets them and
 * what they say is looked up, and secret links are minted, when they are sent. A message goes at least once; a repeat is known by its Message-ID.
 */
package org.heardportal.notification;
