/**
 * How long a promise runs and whether it was kept: arithmetic over a target, a calendar and what happened to a request. It reads no clock of the machine and no
 * table, so that the same facts always give the same answer, in a page, in the figures and when they are counted again.
 */
package org.heardportal.promise;
