package org.heardportal.web.component;

import java.util.List;

/**
 * A day in three parts.
 *
 * @param id of the whole; the parts have their names behind it
 */
public record DateField(String id, Caption caption, List<Part> parts) implements Field {

    public DateField {
        parts = List.copyOf(parts);
    }

    /**
     * Day, month or year.
     *
     * @param key what the id ends with
     * @param width in characters
     * @param wrong whether this part has to be mended
     */
    public record Part(String key, String name, String label, String value, int width, boolean wrong) {
    }

    @Override
    public Html html() {
        Html items = Html.of("div", "govuk-date-input").with("id", id).holding(parts.stream().map(this::item).toList());
        Html fieldset = caption.fieldset(id);
        return caption.group().holding(fieldset.with("role", "group").holding(caption.help(id)).holding(items));
    }

    private Html item(Part part) {
        String own = id + "-" + part.key();
        return Html.of("div", "govuk-date-input__item").holding(Html.of("div", "govuk-form-group").holding(
                Html.of("label", "govuk-label govuk-date-input__label").with("for", own).holding(part.label()),
                Html.of("input", "govuk-input govuk-date-input__input govuk-input--width-" + part.width() + (part.wrong() ? " govuk-input--error" : ""))
                        .with("id", own).with("name", part.name()).with("type", "text").with("value", part.value()).with("aria-invalid", part.wrong() ? "true" : "")
                        .with("inputmode", "numeric")));
    }
}
