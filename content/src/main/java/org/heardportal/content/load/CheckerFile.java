package org.heardportal.content.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Choice;
import org.heardportal.content.guidance.Checker.Outcome;
import org.heardportal.content.guidance.Checker.Question;

/** Reads {@code checkers/*.yaml}: questions that lead on, never back, each reached from another, to outcomes that are reached. */
final class CheckerFile {

    private static final int FEWEST_CHOICES = 2;

    /** Parameters that the portal gives addresses itself. */
    private static final Set<String> RESERVED = Set.of("asked", "lang", "s");

    private final PageParts parts;
    private final Texts texts;

    CheckerFile(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
        this.texts = texts;
    }

    /** Where an answer leads, and where in the file it says so. */
    private record Lead(int question, String to, Place place) {
    }

    /** What the answers lead to, in the order of the file. */
    private static final class Way {
        private final List<String> questions = new ArrayList<>();
        private final List<String> outcomes = new ArrayList<>();
        private final List<Lead> leads = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        void add(List<String> keys, String key, Place place, Block block) {
            if (questions.contains(key) || outcomes.contains(key)) {
                block.problem(place, "There is another question or outcome called '%s'".formatted(key));
            }
            if (RESERVED.contains(key)) {
                block.problem(place, "No question is called '%s': the address uses that name itself".formatted(key));
            }
            keys.add(key);
            places.add(place);
        }

        void check(Block file) {
            Set<String> reached = new HashSet<>();
            for (Lead lead : leads) {
                reached.add(lead.to);
                int next = questions.indexOf(lead.to);
                if (next < 0 && !outcomes.contains(lead.to)) {
                    file.problem(lead.place, "There is no question or outcome called '%s'".formatted(lead.to));
                } else if (next >= 0 && next <= lead.question) {
                    file.problem(lead.place, "'%s' does not come after this question".formatted(lead.to));
                }
            }
            List<String> all = new ArrayList<>(questions);
            all.addAll(outcomes);
            for (int i = 1; i < all.size(); i++) {
                if (!reached.contains(all.get(i))) {
                    file.problem(places.get(i), "No answer leads to '%s'".formatted(all.get(i)));
                }
            }
        }
    }

    Checker read(Block file, String slug, Language language) {
        Way way = new Way();
        Checker checker = new Checker(slug, language, file.text("title"), file.text("summary"), parts.topics(file), parts.audiences(file),
                parts.lifeEvents(file), parts.alsoCalled(file), texts.part(file, "about"), PageParts.atLeastOne(file, "questions", () -> questions(file, way)),
                PageParts.atLeastOne(file, "outcomes", () -> outcomes(file, way)), parts.practical(file), file.text("owner"),
                parts.team(file, "owningTeam"), file.value("reviewOn", Form.DATE));
        way.check(file);
        return checker;
    }

    private List<Question> questions(Block file, Way way) {
        return file.blocks("questions").stream().map(block -> question(block, way)).toList();
    }

    private Question question(Block block, Way way) {
        try (block) {
            Place place = block.placeOf("key");
            String key = block.value("key", Form.SLUG);
            way.add(way.questions, key, place, block);
            return new Question(key, block.text("words"), block.textOrNone("hint"),
                    PageParts.atLeast(FEWEST_CHOICES, block, "choices", () -> choices(block, way)));
        }
    }

    private static List<Choice> choices(Block question, Way way) {
        Set<String> values = new HashSet<>();
        return question.blocks("choices").stream().map(block -> {
            try (block) {
                Place place = block.placeOf("value");
                String value = block.value("value", Form.SLUG);
                if (!values.add(value)) {
                    block.problem(place, "There is another choice called '%s' in this question".formatted(value));
                }
                Place lead = block.placeOf("leadsTo");
                String leadsTo = block.text("leadsTo");
                way.leads.add(new Lead(way.questions.size() - 1, leadsTo, lead));
                return new Choice(value, block.text("words"), leadsTo);
            }
        }).toList();
    }

    private List<Outcome> outcomes(Block file, Way way) {
        return file.blocks("outcomes").stream().map(block -> {
            try (block) {
                Place place = block.placeOf("key");
                String key = block.value("key", Form.SLUG);
                way.add(way.outcomes, key, place, block);
                return new Outcome(key, block.text("title"), texts.part(block, "body"), parts.pages(block, "pages"));
            }
        }).toList();
    }
}
