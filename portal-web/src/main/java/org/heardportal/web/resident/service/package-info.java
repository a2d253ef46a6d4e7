/** One service of the catalogue: what it is, who can get it, what it costs, what is promised and every way to ask. */
package org.heardportal.web.resident.service;
