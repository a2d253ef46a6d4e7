/**
 * The made-up history of the sample council: requests, feedback and what came of them, over the last months. It is made once, in sample mode, through the same
 * boundaries as everything else, with the clock set to the past.
 */
package org.heardportal.sample;
