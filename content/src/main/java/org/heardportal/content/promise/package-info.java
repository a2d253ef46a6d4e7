/** The Customer Promise as data: promise, standard, measure, target. */
package org.heardportal.content.promise;
