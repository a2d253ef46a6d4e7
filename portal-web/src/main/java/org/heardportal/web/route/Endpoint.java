package org.heardportal.web.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every address that is not a page: what programs read, and the files that pages need. Together with {@link Route} this is the whole of
 * what the portal answers.
 */
public enum Endpoint {
    ASSETS("/assets/*", "/assets/[0-9a-f]+/[A-Za-z0-9._/-]+"),
    SUGGESTIONS("/search/suggest"),
    SITE_MAP("/sitemap.xml"),
    ROBOTS("/robots.txt"),
    OPEN_SEARCH("/opensearch.xml"),
    SECURITY_CONTACT("/.well-known/security.txt"),
    FAVICON("/favicon.ico"),
    PROMISE_JSON("/promise.json"),
    PROMISE_CSV("/promise.csv"),
    YOU_SAID_WE_DID_FEED("/you-said-we-did/atom.xml"),
    /** The bin days of one address. */
    BIN_DAYS("/my-area/bins.ics"),
    /** Scripts, styles and images of the component library that pages for staff load. Answered by Faces itself. */
    FACES_RESOURCES("/jakarta.faces.resource/*", "/jakarta\\.faces\\.resource/[A-Za-z0-9._/-]+\\.xhtml");

    private final String mapping;
    private final Pattern fits;

    Endpoint(String path) {
        this(path, Pattern.quote(path));
    }

    Endpoint(String mapping, String fits) {
        this.mapping = mapping;
        this.fits = Pattern.compile(fits);
    }

    /** The endpoint that answers a path, as it stood in the request line. */
    public static Optional<Endpoint> of(String path) {
        return Arrays.stream(values()).filter(endpoint -> endpoint.fits(path)).findFirst();
    }

    /** Its address as a mapping of the servlet container. */
    public String mapping() {
        return mapping;
    }

    /** The HTTP methods that its address answers. */
    public List<String> methods() {
        return List.of("GET", "HEAD");
    }

    private boolean fits(String path) {
        return fits.matcher(path).matches() && !path.contains("..") && !path.contains("//");
    }
}
