package org.heardportal.account;

import jakarta.ejb.ApplicationException;

/** The link of the first administrator is wrong, used or expired, or there is an administrator already; which of these is not told. */
@ApplicationException(rollback = true)
public class FirstAdministratorRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
