/** The pages for signing in and out, and for the first administrator of a new portal. */
package org.heardportal.web.resident.account;
