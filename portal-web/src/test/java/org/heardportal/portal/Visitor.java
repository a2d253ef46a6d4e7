package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody who uses the portal: sends requests as a browser without JavaScript does and keeps the cookies that come back.
 * Redirects are not followed, so that a test sees them.
 */
public final class Visitor {

    private static final HttpClient CLIENT = client().build();

    private final URI address;
    private final HttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();

    /** Somebody with a browser of their own, at a portal that a test started itself. */
    public static Visitor at(URI address) {
        return new Visitor(address);
    }

    Visitor(URI address) {
        this(address, CLIENT);
    }

    private Visitor(URI address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    /** Somebody whose network address is another one of this machine: all of 127/8 is its own. */
    static Visitor from(String networkAddress, URI address) {
        try {
            return new Visitor(address, client().localAddress(InetAddress.getByName(networkAddress)).build());
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(noAddress);
        }
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5));
    }

    /** Signs in by the form, and fails when that is refused. */
    public Visitor signIn(SamplePerson person) {
        Form form = get("/sign-in").formWith("input[type=password]");
        Answer answer = submit(form.with(form.nameOf("input[autocomplete~=username], input[type=email]"), person.email())
                .with(form.nameOf("input[type=password]"), person.password()));
        if (cookies.isEmpty()) {
            throw new AssertionError(person.name() + " could not sign in: " + answer);
        }
        return this;
    }

    /** Takes cookies over from another browser. */
    public Visitor with(Map<String, String> others) {
        cookies.putAll(others);
        return this;
    }

    /** The cookies that this browser holds. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public Answer get(String path) {
        return send("GET", path, Map.of());
    }

    /** Sends a form as the page that it is on would. */
    public Answer submit(Form form) {
        if (form.method().equals("GET")) {
            return get(form.action() + '?' + form.encoded());
        }
        return post(form.action(), form.encoded(), Map.of("Sec-Fetch-Site", "same-origin", "Origin", address.toString()));
    }

    /** Posts form fields, encoded by the caller, with these headers and no others. */
    public Answer post(String path, String fields, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return exchange(request(path, all).POST(BodyPublishers.ofString(fields)).build());
    }

    /** Sends a request without a body. */
    public Answer send(String method, String path, Map<String, String> headers) {
        return exchange(request(path, headers).method(method, BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        Map<String, String> all = new TreeMap<>(Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        all.putAll(headers);
        all.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.setHeader("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + '=' + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(request.method() + ' ' + request.uri().getRawPath() + (request.uri().getRawQuery() == null ? "" : '?' + request.uri().getRawQuery()),
                    response.statusCode(), response.headers(), response.body(), request.uri());
        } catch (IOException failure) {
            throw new UncheckedIOException(request.method() + ' ' + request.uri(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (setCookie.matches("(?i).*;\\s*Max-Age=0\\b.*")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }
}
