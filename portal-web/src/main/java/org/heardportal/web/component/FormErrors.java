package org.heardportal.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is wrong with the form that was sent, in the order in which it was found: the same words in the summary at the top and at the field.
 * A view reports a problem with {@link #add}; messages of converters and validators are shown as well.
 */
@Named
@RequestScoped
public class FormErrors {

    /** A problem in words; {@code field} is the id of the first control of the field, or empty where the problem is of the whole form. */
    public record Problem(String field, String text) {
    }

    /** Reports a problem of a field. */
    public void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Reports a problem of the form as a whole. */
    public void add(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public boolean isAny() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces != null && !faces.getMessageList().isEmpty();
    }

    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> problems.add(new Problem(field == null ? "" : field, message.getSummary())));
        }
        return problems;
    }

    public boolean has(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** The first problem of a field; empty text where there is none. */
    public String of(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream().findFirst().map(FacesMessage::getSummary).orElse("");
    }

    /** The value of {@code aria-describedby}: the ids of hint and error as far as they are shown; {@code null} leaves the attribute out. */
    public String describedBy(String field, String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (has(field)) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The value of {@code aria-invalid}; {@code null} leaves the attribute out. */
    public String invalid(String field) {
        return has(field) ? "true" : null;
    }
}
