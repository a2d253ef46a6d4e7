package org.heardportal.guard.planted.packagesarefreeofcycles.promise;

import org.heardportal.guard.planted.packagesarefreeofcycles.account.BreaksByUsingPromise;

public class BreaksByUsingAccount {
    BreaksByUsingPromise used;
}
