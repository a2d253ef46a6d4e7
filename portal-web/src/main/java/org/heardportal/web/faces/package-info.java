/**
 * What every page stands on: the visit, links, words, and the few places where Faces is told to work with pretty addresses and records.
 * Views inject {@link org.heardportal.web.faces.Visit}, {@link org.heardportal.web.faces.Link} and {@link org.heardportal.web.faces.Words}.
 */
package org.heardportal.web.faces;
