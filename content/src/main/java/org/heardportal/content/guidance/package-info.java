/** Explanatory pages, topics, and the A to Z. */
package org.heardportal.content.guidance;
