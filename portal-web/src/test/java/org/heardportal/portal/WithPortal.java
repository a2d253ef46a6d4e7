package org.heardportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class the one running portal: as a parameter of type {@link RunningPortal} of the constructor or of a test.
 * It is started for the first that asks and stopped when all tests have run. When a test fails, the end of the portal's log is kept
 * under {@code target/failures}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PortalExtension.class)
public @interface WithPortal {
}
