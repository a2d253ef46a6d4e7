package org.heardportal.guard.planted.boundariessaywhomaycall.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
public class KeepsByNaming {
    @RolesAllowed("adviser")
    public void open() {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public void read() {
        throw new UnsupportedOperationException();
    }
}
