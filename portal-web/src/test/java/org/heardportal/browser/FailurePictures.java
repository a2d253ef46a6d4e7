package org.heardportal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardportal.portal.Build;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Leaves a picture and the source of the page where a test in the browser failed, under {@code target/failures}. */
final class FailurePictures implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            var name = (context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName()).replaceAll("[^A-Za-z0-9-]+", "-");
            keep(((BrowserTest) context.getRequiredTestInstance()).browser, Build.folder("failures").resolve(name.substring(0, Math.min(name.length(), 120))));
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
        throw failure;
    }

    private static void keep(Browser browser, Path file) throws IOException {
        browser.picture(file.resolveSibling(file.getFileName() + ".png"));
        Files.writeString(file.resolveSibling(file.getFileName() + ".html"), browser.driver().getPageSource());
    }
}
