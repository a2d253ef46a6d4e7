package org.heardportal.guard.planted.packagesarefreeofcycles.account;

import org.heardportal.guard.planted.packagesarefreeofcycles.promise.BreaksByUsingAccount;

public class BreaksByUsingPromise {
    BreaksByUsingAccount used;
}
