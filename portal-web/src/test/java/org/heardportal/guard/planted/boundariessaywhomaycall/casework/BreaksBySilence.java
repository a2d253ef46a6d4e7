package org.heardportal.guard.planted.boundariessaywhomaycall.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

@Stateless
@PermitAll
public class BreaksBySilence {
    public void open() {
        throw new UnsupportedOperationException();
    }
}
