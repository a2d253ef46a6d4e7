package org.heardportal.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request and its response outside a container: what is asked is set here, and what was answered is read here. */
public final class Exchange {

    private final String method;
    private final String address;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status = HttpServletResponse.SC_OK;
    private boolean passed;

    private Exchange(String method, String address) {
        this.method = method;
        this.address = address;
    }

    public static Exchange of(String method, String address) {
        return new Exchange(method, address);
    }

    public Exchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Exchange parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> address.replaceFirst("\\?.*", "");
                    case "getQueryString" -> address.contains("?") ? address.substring(address.indexOf('?') + 1) : null;
                    case "getContextPath" -> "";
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getHeaders" -> Collections.enumeration(headers.containsKey((String) arguments[0]) ? List.of(headers.get((String) arguments[0])) : List.of());
                    case "getContentLengthLong" -> Long.parseLong(headers.getOrDefault("Content-Length", "-1"));
                    case "getParameterMap" -> parameters;
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getCookies" -> cookies();
                    case "isSecure", "isRequestedSessionIdFromURL" -> false;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private Cookie[] cookies() {
        return headers.containsKey("Cookie")
                ? Arrays.stream(headers.get("Cookie").split("; ")).map(pair -> pair.split("=", 2)).map(pair -> new Cookie(pair[0], pair[1])).toArray(Cookie[]::new)
                : null;
    }

    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "setHeader", "addHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                    case "sendError" -> {
                        status = (Integer) arguments[0];
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    /** What follows the filter under test. */
    public FilterChain chain() {
        return (request, response) -> passed = true;
    }

    /** Whether the filter let the request through. */
    public boolean passed() {
        return passed;
    }

    public int status() {
        return status;
    }

    public String answered(String header) {
        return answered.get(header);
    }
}
