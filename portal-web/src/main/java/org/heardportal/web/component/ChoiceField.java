package org.heardportal.web.component;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Radios or checkboxes.
 *
 * @param id of the first control; the others have a number behind it
 */
public record ChoiceField(Kind kind, String id, String name, Caption caption, List<Option> options) implements Field {

    public ChoiceField {
        options = List.copyOf(options);
    }

    /** Whether one or several can be chosen. */
    public enum Kind {
        RADIOS("radio"), CHECKBOXES("checkbox");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        private String block() {
            return "govuk-" + (this == RADIOS ? "radios" : "checkboxes");
        }
    }

    /**
     * One choice.
     *
     * @param value what is sent
     * @param words what is read
     */
    public record Option(String value, String words, boolean chosen) {
    }

    @Override
    public Html html() {
        Html items = Html.of("div", kind.block()).holding(IntStream.range(0, options.size()).mapToObj(this::item).toList());
        return caption.group().holding(caption.fieldset(id).holding(caption.help(id)).holding(items));
    }

    private Html item(int index) {
        Option option = options.get(index);
        String own = index == 0 ? id : id + "-" + (index + 1);
        return Html.of("div", kind.block() + "__item").holding(
                Html.of("input", kind.block() + "__input").with("id", own).with("name", name).with("type", kind.type).with("value", option.value())
                        .with("checked", option.chosen()),
                Html.of("label", "govuk-label " + kind.block() + "__label").with("for", own).with("lang", caption.lang()).holding(option.words()));
    }
}
