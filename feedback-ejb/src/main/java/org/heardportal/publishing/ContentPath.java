package org.heardportal.publishing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.content.Language;

/**
 * Where a content file lies within the content folder, and what that says about it: {@code services/missed-bin-collection.cy.yaml} is the service
 * {@code missed-bin-collection} in Welsh. A file without a language in its name is English.
 */
record ContentPath(String value) {

    private static final Pattern LANGUAGE_AT_END = Pattern.compile("(.+)\\.([a-z]{2})");

    ContentKind kind() {
        return switch (folder()) {
            case "services" -> ContentKind.SERVICE;
            case "forms" -> ContentKind.FORM;
            case "promises" -> ContentKind.PROMISE;
            case "messages" -> ContentKind.TEMPLATE;
            case "calendar" -> ContentKind.CALENDAR;
            case "search" -> value.startsWith("search/bets") ? ContentKind.BEST_BET : ContentKind.SYNONYM;
            case "" -> value.startsWith("council.") ? ContentKind.COUNCIL : ContentKind.PAGE;
            default -> ContentKind.PAGE;
        };
    }

    /** The stable name among its kind: the path below the folder without language and ending; a page keeps its folder, which keeps topics and guidance apart. */
    String key() {
        String name = withoutLanguage();
        return kind() == ContentKind.PAGE ? name : name.substring(name.indexOf('/') + 1);
    }

    /** The folder that it lies in; empty text for a file at the top. */
    String folder() {
        return value.contains("/") ? value.substring(0, value.indexOf('/')) : "";
    }

    /** The name of the page within its folder, whatever the language. */
    String slug() {
        String name = withoutLanguage();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The page that it belongs to, as addresses and settings name it: {@code services/missed-bin-collection}. */
    String page() {
        return withoutLanguage();
    }

    Language language() {
        Matcher name = LANGUAGE_AT_END.matcher(withoutEnding());
        return name.matches() ? Language.ofTag(name.group(2)).orElse(Language.ENGLISH) : Language.ENGLISH;
    }

    /** The file of the same page in English, where this is a translation. */
    Optional<ContentPath> original() {
        return language() == Language.ENGLISH ? Optional.empty() : Optional.of(new ContentPath(page() + ".yaml"));
    }

    /** The file of the same page in another language, where this is English. */
    Optional<ContentPath> translation(Language into) {
        return language() == Language.ENGLISH && into != Language.ENGLISH ? Optional.of(new ContentPath(page() + "." + into.tag() + ".yaml")) : Optional.empty();
    }

    private String withoutLanguage() {
        String name = withoutEnding();
        return Arrays.stream(Language.values())
                .map(language -> "." + language.tag())
                .filter(name::endsWith)
                .findFirst()
                .map(tag -> name.substring(0, name.length() - tag.length()))
                .orElse(name);
    }

    private String withoutEnding() {
        int dot = value.lastIndexOf('.');
        return dot > value.lastIndexOf('/') + 1 ? value.substring(0, dot) : value;
    }
}
