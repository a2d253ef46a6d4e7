package org.heardportal.guard.planted.promiseispure.promise;

import jakarta.ejb.Stateless;

@Stateless
class BreaksByTransaction {
}
