/** Asking for a service over HTTP: every question of every form, every branch, what goes wrong and what must not be lost. */
package org.heardportal.apply;
