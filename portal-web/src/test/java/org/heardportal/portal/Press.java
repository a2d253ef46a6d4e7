package org.heardportal.portal;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A form of a page that is filled in and sent by one of its buttons.
 *
 * @param meanwhile what somebody else does before that, while the page is open
 * @param fields what is typed, by name of the field
 * @param button selects the button
 */
public record Press(Consumer<RunningPortal> meanwhile, Map<String, String> fields, String button) {

    /** A button that is pressed after these fields were filled in. */
    static Press of(String button, Map<String, String> fields) {
        return new Press(portal -> { }, fields, button);
    }

    /** The same after somebody else was quicker. */
    Press after(Consumer<RunningPortal> others) {
        return new Press(others, fields, button);
    }

    /** Fills the form in and sends it, over HTTP: what the portal answers. */
    public Answer on(Answer page, Visitor visitor) {
        Form form = page.formWith(button).pressing(button);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!form.names().contains(field.getKey())) {
                throw new AssertionError("There is no field " + field.getKey() + " beside " + button + " but " + form.names());
            }
            form = form.with(field.getKey(), field.getValue());
        }
        return visitor.submit(form);
    }
}
