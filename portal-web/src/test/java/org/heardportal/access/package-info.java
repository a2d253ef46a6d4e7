/**
 * Who gets what at every address: the addresses are taken from where the portal itself takes them, the expected answers from one table.
 */
package org.heardportal.access;
