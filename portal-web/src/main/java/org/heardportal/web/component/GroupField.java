package org.heardportal.web.component;

import java.util.List;

/**
 * Several lines that are one answer, such as an address.
 *
 * @param id what the ids of hint and error begin with
 */
public record GroupField(String id, Caption caption, List<TextField> lines) implements Field {

    public GroupField {
        lines = List.copyOf(lines);
    }

    @Override
    public Html html() {
        return caption.group().holding(caption.fieldset(id).holding(caption.help(id)).holding(lines.stream().map(TextField::html).toList()));
    }
}
