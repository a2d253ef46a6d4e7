package org.heardportal.content.service;

/**
 * One way to reach the council.
 *
 * @param channel the kind of way
 * @param label what it is called: "Customer services", "Tynewick Town Hall"
 * @param address where it leads: a path of the portal or an http address for web, a telephone number, an e-mail address, a postal address
 * @param hours when it is open, in words: "Monday to Friday, 8:30am to 5pm"; "Any time" for web
 * @param note more to know, or empty
 */
public record ContactPoint(Channel channel, String label, String address, String hours, String note) {
}
