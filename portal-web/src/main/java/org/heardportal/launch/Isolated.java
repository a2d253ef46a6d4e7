package org.heardportal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs a task with libraries that lie inside heard.jar, in a class loader that sees them, the launcher's classes and nothing else.
 * Task and launcher know different copies of the launcher's classes, so only the JDK's types go in and come out.
 */
final class Isolated {

    private final Path libraries;
    private final Path launcher;

    /**
     * @param libraries a folder of jars
     * @param launcher the jar (or folder) of the launcher's own classes
     */
    Isolated(Path libraries, Path launcher) {
        this.libraries = libraries;
        this.launcher = launcher;
    }

    /** Runs the task, which has a constructor without parameters, and gives back what it says: the problems that it found. */
    List<String> run(Class<? extends Function<Map<String, String>, List<String>>> task, Map<String, String> input) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            @SuppressWarnings("unchecked")
            var copy = (Function<Map<String, String>, List<String>>) loader.loadClass(task.getName()).getDeclaredConstructor().newInstance();
            return copy.apply(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("heard.jar is not whole: " + task.getName() + " cannot be run", broken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(launcher.toUri().toURL());
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(urlOf(jar));
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL urlOf(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
