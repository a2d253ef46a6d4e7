package org.heardportal.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * Tells browsers what they must not do with an answer: load from elsewhere, run what stands in the page, show it in a frame, guess its type, or
 * tell other sites where the visitor was. Written to every answer: by a filter, and again where the container has thrown away what the filter wrote.
 */
@ApplicationScoped
public class ProtectiveHeaders {

    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Pages for residents need nothing but our own files, and what the script of the search box asks of us. On pages for staff the component library sets its own policy with a nonce in place of this. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            CONTENT_SECURITY_POLICY, POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin", // with no-referrer browsers post "Origin: null", and our own forms would be refused
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()");

    /** Two years, the span that the lists of sites reached by TLS alone ask for. */
    private static final String TLS_FOR_TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final HttpSettings settings;

    /** For the container, which makes a proxy of this class. */
    protected ProtectiveHeaders() {
        this(null);
    }

    @Inject
    public ProtectiveHeaders(HttpSettings settings) {
        this.settings = settings;
    }

    public void writeTo(HttpServletResponse response, HttpServletRequest request) {
        ALWAYS.forEach(response::setHeader);
        if (settings.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", TLS_FOR_TWO_YEARS);
        }
    }
}
