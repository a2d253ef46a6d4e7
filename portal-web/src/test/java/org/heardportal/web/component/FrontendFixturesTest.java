package org.heardportal.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.heardportal.web.component.Caption.Wrong;
import org.heardportal.web.component.ChoiceField.Kind;
import org.heardportal.web.component.ChoiceField.Option;
import org.heardportal.web.component.TextField.Typing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The fields are those of GOV.UK Frontend: each of its own examples whose options we have is written by ours and compared. Left out are examples of options
 * that no form of ours has (further attributes, conditional parts, hints of single items, dividers, prefixes, raw HTML, classes of their own, inline items).
 * {@code data-module} is left out of the comparison, because it is for scripts; {@code aria-invalid} is ours.
 */
class FrontendFixturesTest {

    private static final String PLACE = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/%s/fixtures.json";
    private static final Set<String> OPTIONS = Set.of("name", "idPrefix", "id", "fieldset", "legend", "label", "hint", "errorMessage", "items", "text", "value", "checked",
            "isPageHeading", "classes", "autocomplete", "type", "rows", "inputmode", "namePrefix");

    /** How many of the examples of a component have only options that ours have. If it falls, fewer are compared than before. */
    @ParameterizedTest
    @CsvSource({"radios, 5", "checkboxes, 1", "date-input, 6", "input, 10", "textarea, 6"})
    void everyExampleWhoseOptionsWeHaveIsWrittenAlike(String component, int atLeast) throws IOException {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Map<String, Object> fixture : fixtures(component)) {
            Options options = new Options(map(fixture, "options"));
            Optional<Field> ours = options.areOurs() ? field(component, options) : Optional.empty();
            if (ours.isPresent()) {
                compared++;
                String theirs = normal(Jsoup.parseBodyFragment((String) fixture.get("html")).body());
                String written = normal(element(ours.get().html()));
                if (!written.equals(theirs)) {
                    differing.add(fixture.get("name") + "\n  theirs " + theirs + "\n  ours   " + written);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).as("examples of " + component + " that were compared").isGreaterThanOrEqualTo(atLeast);
    }

    private static Optional<Field> field(String component, Options options) {
        return switch (component) {
            case "radios" -> choices(Kind.RADIOS, options);
            case "checkboxes" -> choices(Kind.CHECKBOXES, options);
            case "date-input" -> date(options);
            default -> text(component, options);
        };
    }

    private static Optional<Field> choices(Kind kind, Options options) {
        boolean whole = options.has("fieldset") && options.has("name") && options.items().stream().allMatch(item -> item.has("text") && item.has("value") && !item.has("hint")
                && !item.has("id") && !item.has("name"));
        String id = options.text("idPrefix").isEmpty() ? options.text("name") : options.text("idPrefix");
        return whole && options.text("classes").isEmpty() ? Optional.of(new ChoiceField(kind, id, options.text("name"), options.caption("fieldset"),
                options.items().stream().map(item -> new Option(item.text("value"), item.text("text"), item.is("checked"))).toList())) : Optional.empty();
    }

    private static Optional<Field> date(Options options) {
        List<Options> items = options.items();
        if (items.size() != 3 || !options.has("fieldset") || !options.text("classes").isEmpty() || items.stream().anyMatch(item -> item.has("label") || item.has("id")
                || item.has("autocomplete") || item.has("inputmode") || !item.text("classes").matches("govuk-input--width-\\d( govuk-input--error)?"))) {
            return Optional.empty();
        }
        String prefix = options.text("namePrefix").isEmpty() ? "" : options.text("namePrefix") + "-";
        return Optional.of(new DateField(options.text("id"), options.caption("fieldset"), items.stream().map(item -> new DateField.Part(item.text("name"), prefix + item.text("name"),
                item.text("name").substring(0, 1).toUpperCase(Locale.ROOT) + item.text("name").substring(1), item.text("value"),
                Character.digit(item.text("classes").charAt("govuk-input--width-".length()), 10), item.text("classes").contains("error"))).toList()));
    }

    private static Optional<Field> text(String component, Options options) {
        String classes = options.text("classes");
        if (!options.has("label") || options.text("id").isEmpty() || !classes.isEmpty() && !classes.matches("govuk-input--width-\\d+")) {
            return Optional.empty();
        }
        boolean lines = component.equals("textarea");
        String type = options.text("type").isEmpty() ? "text" : options.text("type");
        int rows = lines ? (int) (Integer) options.values.getOrDefault("rows", 5) : 0;
        return type.equals("email") || lines && options.has("autocomplete") ? Optional.empty() : Optional.of(new TextField(options.text("id"), options.text("name"), options.caption("label"), options.text("value"),
                new Typing(type, options.text("autocomplete"), options.text("inputmode"), classes.replaceAll("\\D", ""), rows)));
    }

    /** The options of an example. */
    private record Options(Map<String, Object> values) {

        /** A legend or label may have a class for its size, nothing else anything more than we know. */
        boolean areOurs() {
            return values.entrySet().stream().allMatch(option -> OPTIONS.contains(option.getKey()) && isOurs(option.getValue()))
                    && caption("fieldset").size().length() <= 2 && caption("label").size().length() <= 2;
        }

        private static boolean isOurs(Object value) {
            return value instanceof Map<?, ?> map ? new Options(cast(map)).areOurs()
                    : !(value instanceof List<?> list) || list.stream().allMatch(Options::isOurs);
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        boolean is(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }

        String text(String key) {
            return values.getOrDefault(key, "").toString();
        }

        Options inner(String key) {
            return new Options(map(values, key));
        }

        List<Options> items() {
            return values.get("items") instanceof List<?> list ? list.stream().map(item -> new Options(cast(item))).toList() : List.of();
        }

        Caption caption(String place) {
            Options words = place.equals("fieldset") ? inner("fieldset").inner("legend") : inner(place);
            return new Caption(words.text("text"), words.text("classes").replaceFirst("govuk-(fieldset__legend|label)--", ""), words.is("isPageHeading"), "",
                    inner("hint").text("text"), has("errorMessage") ? new Wrong("Error:", inner("errorMessage").text("text")) : Caption.RIGHT);
        }
    }

    private static Element element(Html html) {
        Element element = new Element(html.name());
        html.attributes().forEach(element::attr);
        html.content().forEach(each -> {
            if (each instanceof Html child) {
                element.appendChild(element(child));
            } else {
                element.appendText(each.toString());
            }
        });
        return new Element("body").appendChild(element);
    }

    /** Attributes by name, texts without the room around them. */
    private static String normal(Element body) {
        StringBuilder text = new StringBuilder();
        body.children().forEach(child -> write(child, text));
        return text.toString();
    }

    private static void write(Element element, StringBuilder text) {
        if (element.tagName().equals("body")) {
            element.children().forEach(child -> write(child, text));
            return;
        }
        text.append('<').append(element.tagName());
        element.attributes().asList().stream().filter(attribute -> !Set.of("data-module", "aria-invalid").contains(attribute.getKey()))
                .map(attribute -> " " + attribute.getKey() + "=" + (Set.of("checked").contains(attribute.getKey()) ? "" : attribute.getValue())).sorted().forEach(text::append);
        text.append('>').append(element.ownText().strip());
        element.children().forEach(child -> write(child, text));
        text.append("</>");
    }

    private static List<Map<String, Object>> fixtures(String component) throws IOException {
        try (InputStream file = FrontendFixturesTest.class.getClassLoader().getResourceAsStream(PLACE.formatted(component))) {
            Object all = new Load(LoadSettings.builder().setCodePointLimit(1_000_000).build()).loadFromString(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Function<Object, Map<String, Object>> fixture = FrontendFixturesTest::cast;
            return ((List<?>) cast(all).get("fixtures")).stream().map(fixture).toList();
        }
    }

    private static Map<String, Object> map(Map<String, Object> values, String key) {
        return values.get(key) instanceof Map<?, ?> map ? cast(map) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }
}
