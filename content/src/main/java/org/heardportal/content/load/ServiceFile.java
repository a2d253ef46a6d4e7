package org.heardportal.content.load;

import java.util.List;
import java.util.function.Supplier;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Cost;
import org.heardportal.content.service.Fee;
import org.heardportal.content.service.Interaction;
import org.heardportal.content.service.ServiceDefinition;

/** Reads {@code services/*.yaml}. */
final class ServiceFile {

    /** Nobody is left with one way only: who cannot use it would be shut out. */
    private static final int FEWEST_CHANNELS = 2;

    private final Names names;
    private final Texts texts;
    private final ContactPoints contactPoints;

    ServiceFile(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
        this.contactPoints = new ContactPoints(texts);
    }

    ServiceDefinition read(Block file, String slug, Language language) {
        return new ServiceDefinition(
                slug, language, file.text("name"), file.text("summary"), atLeastOne(file, "lgsl", () -> file.values("lgsl", Form.COUNT)),
                valuesOr(file, "interactions", Form.oneOf(Interaction.class), Interaction.FIND_OUT),
                atLeastOne(file, "topics", () -> mentions(file, "topics", Names.Kind.TOPIC)),
                valuesOr(file, "audiences", Form.oneOf(Audience.class), Audience.RESIDENTS), mentionsOrNone(file, "lifeEvents", Names.Kind.LIFE_EVENT),
                file.placedTexts("alsoCalled").stream().map(Block.Placed::text).toList(),
                texts.part(file, "about"), texts.part(file, "whoCanGetIt"), file.texts("whatYouNeed"), cost(file),
                mentions(file, "standards", Names.Kind.STANDARD), channels(file), file.texts("whatHappensNext"),
                mentions(file, "related", Names.Kind.SERVICE), file.text("owner"), mention(file, "owningTeam"),
                atLeastOne(file, "handlingTeams", () -> mentions(file, "handlingTeams", Names.Kind.TEAM)),
                file.valueOr("confidentiality", Form.oneOf(Confidentiality.class), Confidentiality.ORDINARY),
                file.valueOr("availability", Form.oneOf(Availability.class), Availability.OPEN),
                file.value("reviewOn", Form.DATE), texts.partOrNone(file, "staffNotes"));
    }

    private static Cost cost(Block file) {
        return file.block("cost").map(block -> {
            try (block) {
                return new Cost(block.text("summary"), block.blocksOrNone("fees").stream().map(ServiceFile::fee).toList());
            }
        }).orElse(new Cost("", List.of()));
    }

    private static Fee fee(Block block) {
        try (block) {
            return new Fee(block.text("what"), block.value("pounds", Form.POUNDS));
        }
    }

    private List<ContactPoint> channels(Block file) {
        Place place = file.placeOf("contactPoints");
        boolean there = file.has("contactPoints");
        List<ContactPoint> points = contactPoints.in(file);
        long channels = points.stream().map(ContactPoint::channel).distinct().count();
        if (there && channels < FEWEST_CHANNELS) {
            file.problem(place, "There must be at least %d different channels; there is %d".formatted(FEWEST_CHANNELS, channels));
        }
        return points;
    }

    private String mention(Block file, String key) {
        Place place = file.placeOf(key);
        boolean there = file.has(key);
        String team = file.text(key);
        if (there) {
            names.mention(Names.Kind.TEAM, team, place);
        }
        return team;
    }

    private List<String> mentions(Block file, String key, Names.Kind kind) {
        return file.placedTexts(key).stream().map(placed -> {
            names.mention(kind, placed.text(), placed.place());
            return placed.text();
        }).toList();
    }

    private List<String> mentionsOrNone(Block file, String key, Names.Kind kind) {
        return file.has(key) ? mentions(file, key, kind) : List.of();
    }

    private static <T> List<T> valuesOr(Block file, String key, Form<T> form, T usual) {
        return file.has(key) ? atLeastOne(file, key, () -> file.values(key, form)) : List.of(usual);
    }

    private static <T> List<T> atLeastOne(Block file, String key, Supplier<List<T>> reading) {
        Place place = file.placeOf(key);
        boolean there = file.has(key);
        List<T> values = reading.get();
        if (there && values.isEmpty()) {
            file.problem(place, "'%s' needs one entry at least".formatted(key));
        }
        return values;
    }
}
