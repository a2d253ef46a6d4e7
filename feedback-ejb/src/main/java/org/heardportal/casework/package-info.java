/** Requests, from the first word to the last: for now the table of their states. The rows are in the schema; what is done with them follows that table alone. */
package org.heardportal.casework;
