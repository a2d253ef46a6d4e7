package org.heardportal.content.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the files name, and where they speak of it. When all files are read, each name that is spoken of must be there. */
final class Names {

    /** What kind of thing has the name. The words are those of the problem that people read. */
    enum Kind {
        SERVICE("service"), TOPIC("topic"), PAGE("guidance page"), JOURNEY("journey"), CHECKER("checker"), PROMISE("promise"), STANDARD("standard"), TEAM("team"), LIFE_EVENT("life event"), PLACE("place"), BIN("bin"), BIN_ROUND("bin round"), FORM("form of the service");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private record Mention(Kind kind, String name, Place place) {
    }

    private final Problems problems;
    private final Map<Kind, Map<String, Place>> defined = new EnumMap<>(Kind.class);
    private final Set<Kind> unknowable = EnumSet.noneOf(Kind.class);
    private final List<Mention> mentions = new ArrayList<>();

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Says that a thing of this name exists. The place tells a second definition from the translation of the first. */
    void define(Kind kind, String name, Place place) {
        Place first = defined.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(name, place);
        if (first != null && !first.equals(place)) {
            problems.add(place, "There is another %s called '%s', at %s:%d".formatted(kind.words, name, first.file(), first.line()));
        }
    }

    /** Says that a file which defines things of this kind cannot be read: that they are missing is no second mistake. */
    void giveUpOn(Kind kind) {
        unknowable.add(kind);
    }

    void mention(Kind kind, String name, Place place) {
        mentions.add(new Mention(kind, name, place));
    }

    /** Reports every mention of something that no file defines. */
    void check() {
        for (Mention mention : mentions) {
            if (!unknowable.contains(mention.kind) && !defined.getOrDefault(mention.kind, Map.of()).containsKey(mention.name)) {
                problems.add(mention.place, "There is no %s called '%s'".formatted(mention.kind.words, mention.name));
            }
        }
    }
}
