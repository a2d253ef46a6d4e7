package org.heardportal.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form on a page, filled in as it came or otherwise. It is sent with {@link Visitor#submit}.
 *
 * @param element where it stands on its page
 * @param method GET or POST
 * @param action the path and query that it is sent to
 * @param fields what is sent, in order; the first button is pressed
 */
public record Form(Element element, String method, String action, List<Field> fields) {

    /** One field of a form as it is sent. */
    public record Field(String name, String value) {
    }

    static Form of(Element form) {
        URI action = URI.create(form.hasAttr("action") ? form.absUrl("action") : form.baseUri());
        String path = action.getRawPath() + (action.getRawQuery() == null || isGet(form) ? "" : '?' + action.getRawQuery());
        return new Form(form, isGet(form) ? "GET" : "POST", path, fieldsOf(form));
    }

    /** The name of the one control that the selector finds. */
    public String nameOf(String selector) {
        Element control = element.select(selector).first();
        if (control == null) {
            throw new AssertionError("The form has no " + selector + ": " + element);
        }
        return control.attr("name");
    }

    /** The names of everything that can be sent, in order, each once. */
    public List<String> names() {
        return fields.stream().map(Field::name).distinct().toList();
    }

    /** The same form with one field filled in otherwise. */
    public Form with(String name, String value) {
        List<Field> changed = new ArrayList<>();
        fields.forEach(field -> changed.add(field.name().equals(name) ? new Field(name, value) : field));
        if (changed.stream().noneMatch(field -> field.name().equals(name))) {
            changed.add(new Field(name, value));
        }
        return new Form(element, method, action, List.copyOf(changed));
    }

    /** The same form with one more field, even where it has one of this name. */
    public Form and(String name, String value) {
        return new Form(element, method, action, Stream.concat(fields.stream(), Stream.of(new Field(name, value))).toList());
    }

    /** The same form without a field. */
    public Form without(String name) {
        return new Form(element, method, action, fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    /** The form as the button that the selector finds sends it, and none of the others. */
    public Form pressing(String button) {
        Form pressed = this;
        for (Element other : element.select("input[type=submit], button")) {
            pressed = pressed.without(other.attr("name"));
        }
        Element wanted = element.select(button).first();
        return pressed.and(wanted.attr("name"), wanted.attr("value"));
    }

    /** The fields as they are sent. */
    public String encoded() {
        return fields.stream().map(field -> encode(field.name()) + '=' + encode(field.value())).collect(Collectors.joining("&"));
    }

    private static boolean isGet(Element form) {
        return !form.attr("method").toUpperCase(Locale.ROOT).equals("POST");
    }

    private static List<Field> fieldsOf(Element form) {
        List<Field> fields = new ArrayList<>();
        ((FormElement) form).formData().forEach(data -> fields.add(new Field(data.key(), data.value())));
        Element button = form.select("button[name]:not([type=button]), input[type=submit][name]").first();
        if (button != null) {
            fields.add(new Field(button.attr("name"), button.attr("value")));
        }
        return List.copyOf(fields);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
