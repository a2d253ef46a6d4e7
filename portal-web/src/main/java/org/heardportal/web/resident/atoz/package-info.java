/** Everything by the alphabet, under the council's names and under people's own. */
package org.heardportal.web.resident.atoz;
