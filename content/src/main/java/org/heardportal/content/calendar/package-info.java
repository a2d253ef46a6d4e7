/** Working days: bank holidays by rule with a dated table of exceptions, and the council's own closure days. */
package org.heardportal.content.calendar;
