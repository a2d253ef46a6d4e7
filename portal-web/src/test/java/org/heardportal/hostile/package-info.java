/**
 * What nobody should send, sent everywhere: to every address, parameter and form field that the portal has. Each answer is a page of ours
 * that says something, nothing is carried out or shown as markup, and nothing is half written.
 */
package org.heardportal.hostile;
