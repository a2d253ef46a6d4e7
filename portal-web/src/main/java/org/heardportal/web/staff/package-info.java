/** Pages for advisers: the services that their teams handle and what they need to know to help. Words for staff are shown here and nowhere else. */
package org.heardportal.web.staff;
