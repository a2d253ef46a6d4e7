package org.heardportal.web.component;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at a field beside its controls.
 *
 * @param words label of one control, or legend of several; an empty text where the controls need none
 * @param size class of its size, such as {@code l}; empty for that of the text
 * @param heading whether it is the heading of the page
 * @param lang language of words and hint where it is not that of the page; else empty
 */
public record Caption(String words, String size, boolean heading, String lang, String hint, Wrong wrong) {

    /** Nothing is wrong. */
    public static final Wrong RIGHT = new Wrong("", "");

    /**
     * What is wrong with a field, in words.
     *
     * @param prefix read before it by those who do not see its colour
     */
    public record Wrong(String prefix, String text) {

        /** True where something is. */
        public boolean isAny() {
            return !text.isEmpty();
        }
    }

    /** The whole field around its controls. */
    Html group() {
        return Html.of("div", "govuk-form-group" + (wrong.isAny() ? " govuk-form-group--error" : ""));
    }

    Html label(String of) {
        Html label = Html.of("label", "govuk-label" + (size.isEmpty() ? "" : " govuk-label--" + size)).with("for", of).with("lang", lang).holding(words);
        return heading ? Html.of("h1", "govuk-label-wrapper").holding(label) : label;
    }

    Html fieldset(String id) {
        return Html.of("fieldset", "govuk-fieldset").with("aria-describedby", describedBy(id)).holding(legend());
    }

    private List<Html> legend() {
        if (words.isEmpty()) {
            return List.of();
        }
        Html legend = Html.of("legend", "govuk-fieldset__legend" + (size.isEmpty() ? "" : " govuk-fieldset__legend--" + size)).with("lang", lang);
        return List.of(heading ? legend.holding(Html.of("h1", "govuk-fieldset__heading").holding(words)) : legend.holding(words));
    }

    /** Hint and what is wrong, as far as there are any. */
    List<Html> help(String id) {
        List<Html> help = new ArrayList<>();
        if (!hint.isEmpty()) {
            help.add(Html.of("div", "govuk-hint").with("id", id + "-hint").with("lang", lang).holding(hint));
        }
        if (wrong.isAny()) {
            help.add(Html.of("p", "govuk-error-message").with("id", id + "-error")
                    .holding(Html.of("span", "govuk-visually-hidden").holding(wrong.prefix())).holding(" " + wrong.text()));
        }
        return help;
    }

    /** The ids of {@link #help}. */
    String describedBy(String id) {
        return String.join(" ", help(id).stream().map(each -> each.attributes().get("id")).toList());
    }
}
