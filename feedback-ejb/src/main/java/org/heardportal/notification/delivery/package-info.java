/** What messages are sent with, hidden behind {@link org.heardportal.notification.delivery.MessageSender}: for now a folder that the sample council's messages are written to. */
package org.heardportal.notification.delivery;
