/** The one history of all content: each file and each edit is a revision; the published ones together are the snapshot that every page reads. */
package org.heardportal.publishing;
