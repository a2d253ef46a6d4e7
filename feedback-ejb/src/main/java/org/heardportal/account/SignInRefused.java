package org.heardportal.account;

import jakarta.ejb.ApplicationException;

/** The e-mail address and password do not belong to anyone who may sign in; which of the two is wrong is not told. */
@ApplicationException(rollback = true)
public class SignInRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
