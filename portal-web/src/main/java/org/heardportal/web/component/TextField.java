package org.heardportal.web.component;

/**
 * One line, or several where there are rows.
 *
 * @param id of the control
 */
public record TextField(String id, String name, Caption caption, String value, Typing typing) implements Field {

    /**
     * How something is typed; each is empty where the browser is told nothing.
     *
     * @param width class of the width, by the number of characters
     * @param rows nought for one line
     */
    public record Typing(String type, String autocomplete, String inputMode, String width, int rows) {

        /** Words on one line. */
        public static final Typing LINE = new Typing("text", "", "", "", 0);

        /** An address of e-mail. */
        public static final Typing EMAIL = new Typing("email", "email", "", "", 0);

        /** A telephone number. */
        public static final Typing PHONE = new Typing("tel", "tel", "", "20", 0);

        /** Words on several lines. */
        public static final Typing LINES = new Typing("", "", "", "", 6);

        /** A part of an address, by the token for it in HTML. */
        public static Typing addressPart(String token) {
            return new Typing("text", token, "", token.equals("postal-code") ? "10" : "", 0);
        }

        /** What is typed by itself and should not be corrected. */
        boolean isNoProse() {
            return type.equals("email");
        }
    }

    @Override
    public Html html() {
        return caption.group().holding(caption.label(id)).holding(caption.help(id)).holding(control());
    }

    private Html control() {
        String wrong = caption.wrong().isAny() ? "true" : "";
        if (typing.rows() > 0) {
            return Html.of("textarea", "govuk-textarea" + (wrong.isEmpty() ? "" : " govuk-textarea--error")).with("id", id).with("name", name)
                    .with("rows", Integer.toString(typing.rows())).with("aria-describedby", caption.describedBy(id)).with("aria-invalid", wrong)
                    .holding(leadingLineEndKept());
        }
        return Html.of("input", "govuk-input" + (typing.width().isEmpty() ? "" : " govuk-input--width-" + typing.width()) + (wrong.isEmpty() ? "" : " govuk-input--error"))
                .with("id", id).with("name", name).with("type", typing.type()).with("spellcheck", typing.isNoProse() ? "false" : "").with("value", value)
                .with("aria-describedby", caption.describedBy(id)).with("aria-invalid", wrong).with("autocomplete", typing.autocomplete())
                .with("inputmode", typing.inputMode());
    }

    /** A browser drops a line end right behind the start tag, which would be the person's own. */
    private String leadingLineEndKept() {
        return value.startsWith("\n") || value.startsWith("\r") ? "\n" + value : value;
    }
}
