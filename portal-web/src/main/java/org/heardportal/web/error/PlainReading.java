package org.heardportal.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.heardportal.web.faces.Visit;

/** A request to read a page in a language, whatever was sent before: the error page must not take a failed form for one of its own. */
final class PlainReading extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    PlainReading(HttpServletRequest request) {
        super(request);
        parameters = Map.of(Visit.LANGUAGE_PARAMETER, new String[] {Visit.languageOf(request).tag()});
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
