package org.heardportal.web.component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a page before it is written; what it holds is encoded when it is. Immutable.
 *
 * @param content elements and texts, in order
 */
public record Html(String name, Map<String, String> attributes, List<Object> content) {

    public Html {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    static Html of(String name, String classes) {
        return new Html(name, Map.of(), List.of()).with("class", classes);
    }

    /** With an attribute; without it where the value is empty. */
    Html with(String attribute, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Html(name, more, content);
    }

    /** With an attribute that says something by being there. */
    Html with(String attribute, boolean there) {
        return there ? with(attribute, attribute) : this;
    }

    Html holding(String text) {
        return plus(List.of(text));
    }

    Html holding(Html... children) {
        return plus(List.of(children));
    }

    Html holding(List<Html> children) {
        return plus(children);
    }

    private Html plus(List<?> more) {
        List<Object> all = new ArrayList<>(content);
        all.addAll(more);
        return new Html(name, attributes, all);
    }
}
