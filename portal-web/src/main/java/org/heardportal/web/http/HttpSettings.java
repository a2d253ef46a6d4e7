package org.heardportal.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of how the portal is reached. */
@ApplicationScoped
public class HttpSettings {

    /** Two mebibytes: what the container takes of a form by default, and a hundred times the longest answer that a form asks for. */
    private static final String LARGEST_REQUEST = "2097152";

    @Inject
    @ConfigProperty(name = "heard.http.tls", defaultValue = "false")
    private String tls;

    @Inject
    @ConfigProperty(name = "heard.http.forwarded", defaultValue = "false")
    private String forwarded;

    @Inject
    @ConfigProperty(name = "heard.http.largest-request", defaultValue = LARGEST_REQUEST)
    private String largestRequest;

    /**
     * Whether the visitor's connection is encrypted: by us, by a proxy before us always ({@code heard.http.tls}), or by a proxy that tells so in
     * X-Forwarded-Proto and is trusted to ({@code heard.http.forwarded}).
     */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || Boolean.parseBoolean(tls)
                || Boolean.parseBoolean(forwarded) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /**
     * The network address of the visitor: of the other side of the connection, or, where a proxy before us is trusted to tell ({@code heard.http.forwarded}),
     * the last one in X-Forwarded-For, which is the one that the proxy itself has seen.
     */
    public String addressOf(HttpServletRequest request) {
        String told = request.getHeader("X-Forwarded-For");
        if (!Boolean.parseBoolean(forwarded) || told == null || told.isBlank()) {
            return request.getRemoteAddr();
        }
        return told.substring(told.lastIndexOf(',') + 1).strip();
    }

    /** How many bytes the body of a request may have. */
    public long largestRequest() {
        return Long.parseLong(largestRequest);
    }

    /** What is wrong with the settings, in words; empty when nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        checkYesOrNo("heard.http.tls", tls, problems);
        checkYesOrNo("heard.http.forwarded", forwarded, problems);
        if (!largestRequest.matches("[1-9][0-9]{0,9}")) {
            problems.add("heard.http.largest-request is a number of bytes, not '" + largestRequest + "'");
        }
        return problems;
    }

    private static void checkYesOrNo(String key, String value, List<String> problems) {
        if (!List.of("true", "false").contains(value)) {
            problems.add(key + " is true or false, not '" + value + "'");
        }
    }
}
