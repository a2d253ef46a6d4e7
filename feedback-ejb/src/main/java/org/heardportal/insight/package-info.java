/** Figures: how promises are kept. Read from what happened, without personal data; pages show a snapshot that is at most a minute old. */
package org.heardportal.insight;
