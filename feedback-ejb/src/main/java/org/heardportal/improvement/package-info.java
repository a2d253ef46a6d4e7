/** What owners make of feedback: tasks, what was changed, and what is published about it. */
package org.heardportal.improvement;
