/**
 * Requests, from the first word to the last. Residents come in by {@link org.heardportal.casework.ServiceRequests}, staff by
 * {@link org.heardportal.casework.RequestDesk}; each act changes the row, writes the log and lets the promises follow in one transaction.
 * {@link org.heardportal.casework.RequestLedger} counts again whether rows say what their logs say.
 */
package org.heardportal.casework;
