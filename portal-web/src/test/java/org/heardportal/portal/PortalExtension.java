package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Starts the portal at most once in a JVM, hands it to tests, and keeps its log where one fails. */
final class PortalExtension implements ParameterResolver, TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(PortalExtension.class);

    private static final int LINES_KEPT = 200;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public RunningPortal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(RunningPortal.class, key -> RunningPortal.start(), RunningPortal.class);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        RunningPortal portal = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(RunningPortal.class, RunningPortal.class);
        if (portal != null) {
            String name = context.getRequiredTestClass().getSimpleName() + '.' + context.getDisplayName().replaceAll("[^\\w-]+", "_");
            keep(portal.lastLines(LINES_KEPT), Build.folder("failures").resolve(name.substring(0, Math.min(name.length(), 120)) + ".log"));
        }
    }

    private static void keep(List<String> lines, Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
