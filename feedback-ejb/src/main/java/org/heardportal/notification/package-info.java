/** Messages: written to an outbox in the transaction of what they tell, and delivered afterwards. */
package org.heardportal.notification;
