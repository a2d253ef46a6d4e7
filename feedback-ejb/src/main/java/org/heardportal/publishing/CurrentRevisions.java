package org.heardportal.publishing;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.heardportal.content.Language;

/** Which revision of each content file is published: what drafts, requests and messages point at. */
public final class CurrentRevisions {

    private static final String ENDING = ".yaml";

    private final Map<String, Long> idByPath;

    CurrentRevisions(Map<String, Long> idByPath) {
        this.idByPath = Map.copyOf(idByPath);
    }

    /** The revision of a service. */
    public long service(String slug) {
        return id("services/" + slug + ENDING);
    }

    /** The revision of a form in English, which decides what is asked; a translation gives words only. */
    public long form(String key) {
        return id("forms/" + key + ENDING);
    }

    /** The revision of a promise, which holds its standards. */
    public long promise(String key) {
        return id("promises/" + key + ENDING);
    }

    /** The revision of a message template in a language, or in English where it is not translated. */
    public long message(String key, Language language) {
        return Optional.ofNullable(idByPath.get("messages/" + key + "." + language.tag() + ENDING)).orElseGet(() -> id("messages/" + key + ENDING));
    }

    /**
     * The revision of what a page shows in a language: of the translation, or of the English file where there is none. Empty where nothing is published there.
     *
     * @param folder of the content folder: {@code services}, {@code guidance}
     */
    public Optional<Long> shown(String folder, String key, Language language) {
        String name = folder + "/" + key;
        return Optional.ofNullable(idByPath.get(name + "." + language.tag() + ENDING)).or(() -> Optional.ofNullable(idByPath.get(name + ENDING)));
    }

    /** The revision by which the calendar of today is found again: the newest of its files. */
    public long calendar() {
        return idByPath.entrySet().stream().filter(file -> file.getKey().startsWith("calendar/")).mapToLong(Map.Entry::getValue).max().orElseThrow();
    }

    /** The revision of a file; empty where it is not there. */
    Optional<Long> at(String path) {
        return Optional.ofNullable(idByPath.get(path));
    }

    private long id(String path) {
        return at(path).orElseThrow(() -> new NoSuchElementException("no content is published at " + path));
    }
}
