/**
 * The portal in a real Chromium, started as an operator would start it. Pages and their states are derived from the route table
 * and the content ({@link org.heardportal.browser.PageStates}), so a new page passes every layer here without anyone thinking of it.
 */
package org.heardportal.browser;
