package org.heardportal.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls a boundary as timers do. */
@Stateless
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {

    @PermitAll
    public <T> T get(Supplier<T> call) {
        return call.get();
    }
}
