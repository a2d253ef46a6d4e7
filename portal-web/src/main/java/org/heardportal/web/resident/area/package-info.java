/**
 * What belongs to somebody's address: bin days, the nearest library and recycling centre, the ward. The postcode or address is in the query of the page and nowhere
 * else.
 */
package org.heardportal.web.resident.area;
