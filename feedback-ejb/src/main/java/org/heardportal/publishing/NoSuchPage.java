package org.heardportal.publishing;

import jakarta.ejb.ApplicationException;

/** There is no page at this path, neither published nor as a draft, or none that owners edit. */
@ApplicationException(rollback = true)
public class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
