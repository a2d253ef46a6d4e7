package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.heardportal.content.edit.Field;
import org.heardportal.web.faces.Words;

/** What the fields of a page are called for somebody who has never seen its file. */
@RequestScoped
class FieldWords {

    private static final Set<String> KNOWN = Set.of("name", "title", "summary", "lgsl", "interactions", "topics", "audiences", "lifeEvents", "alsoCalled", "about", "whoCanGetIt",
            "whatYouNeed", "standards", "whatHappensNext", "related", "owner", "owningTeam", "handlingTeams", "confidentiality", "availability", "reviewOn", "staffNotes", "body",
            "channel", "label", "address", "hours", "note", "what", "pounds", "whoFor", "howLong", "key", "words", "hint", "value", "leadsTo", "pages", "kind", "more", "services",
            "from", "until");
    private static final Set<String> WITH_HINT = Set.of("summary", "alsoCalled", "about", "body", "whoCanGetIt", "topics", "related", "standards", "lgsl", "interactions",
            "audiences", "channel", "reviewOn", "staffNotes", "pounds", "pages", "availability", "leadsTo", "kind", "services", "from", "until");
    private static final Set<String> LISTS = Set.of("contactPoints", "fees", "steps", "questions", "choices", "outcomes");
    private static final String COST = "cost.summary";

    @Inject
    Words words;

    /** The name of a field. */
    String label(String path) {
        if (path.endsWith(COST)) {
            return words.of("owner.field.cost");
        }
        String key = lastPart(path);
        return KNOWN.contains(key) ? words.of("owner.field." + key) : key;
    }

    /** The name of a field with the entry that it is a part of, for a remark far away from it. */
    String place(Field field) {
        return field.item().map(item -> heading(item) + ": " + label(field.path())).orElseGet(() -> label(field.path()));
    }

    /** What helps to fill it in; empty text where its name says all. */
    String hint(Field field) {
        String key = lastPart(field.path());
        if (field.path().endsWith(COST)) {
            return "";
        }
        if (WITH_HINT.contains(key)) {
            return words.of("owner.field." + key + ".hint");
        }
        return field.shape() == Field.Shape.LINES ? words.of("owner.field.lines") : "";
    }

    /** The heading of an entry of a list: "Way to reach you 2". */
    String heading(String item) {
        String list = lastPart(item.substring(0, item.lastIndexOf('.')));
        int number = 1 + Integer.parseInt(lastPart(item));
        return LISTS.contains(list) ? words.of("owner.item." + list, number) : list + " " + number;
    }

    /** What the button says that adds an entry; empty text for a list that nobody adds to. */
    String adding(String list) {
        return LISTS.contains(lastPart(list)) ? words.of("owner.add." + lastPart(list)) : "";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
