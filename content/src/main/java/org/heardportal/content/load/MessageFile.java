package org.heardportal.content.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.message.MessageTemplate;
import org.heardportal.content.message.Placeholder;

/** Reads {@code messages/*.yaml}, and checks that every place in braces can be filled in. */
final class MessageFile {

    /** Longer ones are cut off in lists of mails, on telephones above all. */
    private static final int LONGEST_SUBJECT = 78;

    private MessageFile() {
    }

    /** The template; empty where there is no message of that name, which is a problem. */
    static Optional<MessageTemplate> read(Block file, String key, Language language) {
        Place subjectAt = file.placeOf("subject");
        String subject = file.text("subject");
        Place bodyAt = file.placeOfText("body");
        String body = file.text("body");
        Optional<MessageKind> kind = MessageKind.ofKey(key);
        if (kind.isEmpty()) {
            file.problem(Place.topOf(file.place().file()), "There is no message called '%s'; there are %s".formatted(key,
                    Arrays.stream(MessageKind.values()).map(MessageKind::key).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        checkSubject(file, subjectAt, subject);
        checkPlaces(file, subjectAt, subject, kind.get().always());
        checkPlaces(file, bodyAt, body, kind.get().allowed());
        return Optional.of(new MessageTemplate(kind.get(), language, subject, body));
    }

    private static void checkSubject(Block file, Place place, String subject) {
        if (subject.contains("\n") || subject.length() > LONGEST_SUBJECT) {
            file.problem(place, "'subject' is one line of at most %d characters".formatted(LONGEST_SUBJECT));
        }
    }

    private static void checkPlaces(Block file, Place place, String text, Set<Placeholder> allowed) {
        String known = Arrays.stream(Placeholder.values()).filter(allowed::contains).map(Placeholder::key).collect(Collectors.joining(", "));
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String name : MessageTemplate.placesIn(lines[i])) {
                if (Placeholder.ofKey(name).filter(allowed::contains).isEmpty()) {
                    file.problem(place.plusLines(i), "'{%s}' cannot be filled in here; what can is %s".formatted(name, known));
                }
            }
            if (lines[i].replaceAll("\\{[^{}]*}", "").matches(".*[{}].*")) {
                file.problem(place.plusLines(i), "A brace stands alone; a place that is filled in has one before and one after its name");
            }
        }
    }
}
