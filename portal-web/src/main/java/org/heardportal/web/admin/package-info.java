/** Pages for administrators: people, their roles and their teams. */
package org.heardportal.web.admin;
