package org.heardportal.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * The main class of the portal's own process. It runs Payara Micro and ends when the launcher does: the launcher holds the other end of this process'
 * input and never writes to it, so the end of the input is the end of the launcher, however it came about. Without this a killed launcher would leave a
 * portal behind that keeps the port.
 */
public final class PayaraChild {

    /** Known to the class path of Payara's own launch jar only, which no compiler sees. */
    private static final String PAYARA_MAIN = "fish.payara.micro.impl.RootDirLauncher";

    /** What the process ends with when Payara runs and the application does not. */
    static final int NOT_DEPLOYED = 3;

    private PayaraChild() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("ends-with-the-launcher").start(PayaraChild::endWithTheLauncher);
        try {
            Class.forName(PAYARA_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            System.getLogger(PayaraChild.class.getName()).log(System.Logger.Level.ERROR, "The portal did not start", failure.getCause());
            System.exit(1);
        }
        // the main method comes back when all is deployed; Payara goes on without an application that failed, which is of use to nobody
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            // at once: an orderly end would write the archive of classes, without those of the application
            Runtime.getRuntime().halt(NOT_DEPLOYED);
        }
    }

    private static void endWithTheLauncher() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever sent
            }
        } catch (IOException brokenPipe) {
            System.getLogger(PayaraChild.class.getName()).log(System.Logger.Level.INFO, "The launcher is gone", brokenPipe);
        }
        System.exit(0);
    }
}
