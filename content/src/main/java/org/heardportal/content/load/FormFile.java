package org.heardportal.content.load;

import java.util.ArrayList;
import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;

/** Reads {@code forms/*.yaml}. A service has one form at most, because its pages lead to one. */
final class FormFile {

    private final Names names;

    FormFile(Names names) {
        this.names = names;
    }

    FormDefinition read(Block file, String key, Language language) {
        return new FormDefinition(key, language, service(file), file.text("title"), questions(file));
    }

    private String service(Block file) {
        Place place = file.placeOf("service");
        boolean there = file.has("service");
        String slug = file.text("service");
        if (there) {
            names.mention(Names.Kind.SERVICE, slug, place);
            names.define(Names.Kind.FORM, slug, place);
        }
        return slug;
    }

    private static List<Question> questions(Block file) {
        Place place = file.placeOf("questions");
        boolean there = file.has("questions");
        List<Question> questions = new ArrayList<>();
        for (Block block : file.blocks("questions")) {
            try (block) {
                questions.add(new QuestionBlock(block, questions).read());
            }
        }
        if (there && questions.isEmpty()) {
            file.problem(place, "'questions' needs one entry at least");
        }
        return questions;
    }
}
