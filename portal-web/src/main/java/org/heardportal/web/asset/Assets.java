package org.heardportal.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heardportal.content.council.Colours;
import org.heardportal.publishing.PublishedContent;

/**
 * Every file in {@code WEB-INF/assets}, read at start. Style sheets are preceded by the council's colours as custom properties, and so are made
 * anew when the published council changes its colours; the set before that is kept, for pages that were sent a moment earlier.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";

    private final PublishedContent content;
    private final Map<String, byte[]> files;
    private volatile Edition edition;

    /** For the container, which makes a proxy of this class. */
    protected Assets() {
        this.content = null;
        this.files = Map.of();
    }

    @Inject
    public Assets(ServletContext context, PublishedContent content) {
        this.content = content;
        this.files = read(context);
    }

    /** All assets for one set of colours, and those of the set before it. */
    private record Edition(Colours colours, Map<String, Asset> byName, List<Asset> before) {
    }

    /**
     * The address of a file, with the hash of its content.
     *
     * @throws IllegalArgumentException for a file that does not exist
     */
    public String path(String name) {
        Asset asset = current().byName().get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no file named " + name + " in WEB-INF/assets");
        }
        return asset.path();
    }

    /** The asset that is served under a path; empty for another hash than that of its content. */
    public Optional<Asset> at(String path) {
        Edition now = current();
        return Stream.concat(now.byName().values().stream(), now.before().stream()).filter(asset -> asset.path().equals(path)).findFirst();
    }

    private Edition current() {
        Colours colours = content.current().council().colours();
        Edition known = edition;
        return known != null && known.colours().equals(colours) ? known : compose(colours);
    }

    private synchronized Edition compose(Colours colours) {
        Edition known = edition;
        if (known != null && known.colours().equals(colours)) {
            return known; // another thread was faster
        }
        Map<String, Asset> byName = new TreeMap<>();
        files.forEach((name, bytes) -> byName.put(name, new Asset(name, name.endsWith(".css") ? coloured(bytes, colours) : bytes)));
        edition = new Edition(colours, byName, known == null ? List.of() : List.copyOf(known.byName().values()));
        return edition;
    }

    private static byte[] coloured(byte[] css, Colours colours) {
        return (CouncilColours.asCustomProperties(colours) + new String(css, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read(ServletContext context) {
        Map<String, byte[]> files = new TreeMap<>();
        readFolder(context, FOLDER, files);
        return files;
    }

    private static void readFolder(ServletContext context, String folder, Map<String, byte[]> files) {
        Set<String> paths = context.getResourcePaths(folder);
        if (paths == null) {
            return; // the container's way to say that the folder is empty
        }
        for (String path : paths) {
            if (path.endsWith("/")) {
                readFolder(context, path, files);
            } else {
                files.put(path.substring(FOLDER.length()), readFile(context, path));
            }
        }
    }

    private static byte[] readFile(ServletContext context, String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
