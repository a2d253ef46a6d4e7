/** What the council writes to people when something happened: templates of plain text, each with a subject and places that are filled in when it is sent. */
package org.heardportal.content.message;
