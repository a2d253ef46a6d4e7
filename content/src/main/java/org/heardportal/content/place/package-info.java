/**
 * Where things are and when the bins are emptied: libraries, recycling centres and offices with their place on the map, and the rounds of the bins. Which address
 * belongs to which round is no content but a row: see the gazetteer.
 */
package org.heardportal.content.place;
