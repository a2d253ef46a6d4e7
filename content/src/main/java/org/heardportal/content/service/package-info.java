/** The service catalogue: what the council offers, to whom, at what cost, by which channels and with which promises. */
package org.heardportal.content.service;
