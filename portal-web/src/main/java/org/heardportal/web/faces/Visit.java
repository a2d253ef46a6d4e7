package org.heardportal.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.council.Council;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * The request as a page sees it: which page, in which language, of which content. One snapshot of the content is held for the whole of a
 * request, so a page never shows two.
 */
@Named
@RequestScoped
public class Visit {

    /** The request parameter that names the language; carried by every link that {@link Link} makes. */
    public static final String LANGUAGE_PARAMETER = "lang";

    private final HttpServletRequest request;
    private final PublishedContent content;
    private ContentLibrary snapshot;
    private String path;
    private Optional<Route> route;
    private Map<String, String> parts;
    private Language language;
    private boolean previewing;

    /** For the container, which makes a proxy of this class. */
    protected Visit() {
        this(null, null);
    }

    @Inject
    public Visit(HttpServletRequest request, PublishedContent content) {
        this.request = request;
        this.content = content;
    }

    @PostConstruct
    void readRequest() {
        path = RequestPath.of(request);
        route = Route.of(path);
        parts = route.flatMap(r -> r.match(path)).orElse(Map.of());
        language = languageOf(request);
    }

    /** The language that a request asks for; English when it asks for none or for one that the portal does not speak. */
    public static Language languageOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LANGUAGE_PARAMETER)).flatMap(Language::ofTag).orElse(Language.ENGLISH);
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language.tag());
    }

    /** The address that was asked for, as it stood in the request line and without the query. */
    public String getPath() {
        return path;
    }

    /** The page that was asked for; empty on the error page of an unknown address. */
    public Optional<Route> getRoute() {
        return route;
    }

    /** A part of the address: {@code part("service")} on {@code /services/{service}}. */
    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The address " + path + " has no part named " + name);
        }
        return value;
    }

    /** A parameter of the query or of a posted form, as typed; empty text where there is none. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Every value of a parameter, as typed; none where there is none. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public Council getCouncil() {
        return getSnapshot().council();
    }

    /** The published content, the same one throughout the request. */
    public ContentLibrary getSnapshot() {
        if (snapshot == null) {
            snapshot = content.current();
        }
        return snapshot;
    }

    /**
     * Shows another page in the place of this one, out of content that nobody else reads yet.
     *
     * @param address of the page as residents will find it
     */
    public void preview(String address, ContentLibrary content, Language words) {
        route = Route.of(address);
        parts = route.flatMap(r -> r.match(address)).orElse(Map.of());
        snapshot = content;
        language = words;
        previewing = true;
    }

    /** Whether the page is a preview that only its owners see. */
    public boolean isPreviewing() {
        return previewing;
    }

    /** What to throw where the address names something that does not exist: {@code orElseThrow(visit::notFound)}. */
    public PageNotFound notFound() {
        return new PageNotFound(path);
    }

    /** The value, or our page "there is nothing here" in its place. */
    public <T> T found(Optional<T> value) {
        Supplier<PageNotFound> absent = this::notFound;
        return value.orElseThrow(absent);
    }
}
