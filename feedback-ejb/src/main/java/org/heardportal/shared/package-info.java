/** What every feature has in common: who acts, what happened, the reference of a request, and the clock. It depends on no other package and holds at most ten types. */
package org.heardportal.shared;
