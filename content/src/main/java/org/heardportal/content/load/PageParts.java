package org.heardportal.content.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heardportal.content.Audience;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.RichText;
import org.heardportal.content.guidance.Practical;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Cost;
import org.heardportal.content.service.Fee;

/** Reads what pages of several kinds have in common. */
final class PageParts {

    /** Nobody is left with one way only: who cannot use it would be shut out. */
    private static final int FEWEST_CHANNELS = 2;

    private static final Practical NOTHING_PRACTICAL = new Practical(RichText.EMPTY, List.of(), new Cost("", List.of()), "", List.of(), List.of(), List.of());

    private final Names names;
    private final Texts texts;
    private final ContactPoints contactPoints;

    PageParts(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
        this.contactPoints = new ContactPoints(texts);
    }

    List<String> alsoCalled(Block file) {
        return file.placedTextsOrNone("alsoCalled").stream().map(Block.Placed::text).toList();
    }

    List<Audience> audiences(Block file) {
        return valuesOr(file, "audiences", Form.oneOf(Audience.class), Audience.RESIDENTS);
    }

    List<String> lifeEvents(Block file) {
        return mentionsOrNone(file, "lifeEvents", Names.Kind.LIFE_EVENT);
    }

    List<String> topics(Block file) {
        return atLeastOne(file, "topics", () -> mentions(file, "topics", Names.Kind.TOPIC));
    }

    String team(Block file, String key) {
        Place place = file.placeOf(key);
        boolean there = file.has(key);
        String team = file.text(key);
        if (there) {
            names.mention(Names.Kind.TEAM, team, place);
        }
        return team;
    }

    Cost cost(Block file) {
        return file.block("cost").map(block -> {
            try (block) {
                return new Cost(block.text("summary"), block.blocksOrNone("fees").stream().map(PageParts::fee).toList());
            }
        }).orElse(new Cost("", List.of()));
    }

    List<ContactPoint> channels(Block file) {
        Place place = file.placeOf("contactPoints");
        boolean there = file.has("contactPoints");
        List<ContactPoint> points = contactPoints.in(file);
        long channels = points.stream().map(ContactPoint::channel).distinct().count();
        if (there && channels < FEWEST_CHANNELS) {
            file.problem(place, "There must be at least %d different channels; there is %d".formatted(FEWEST_CHANNELS, channels));
        }
        return points;
    }

    Optional<Practical> practicalIfAny(Block file) {
        return file.has("practical") ? Optional.of(practical(file)) : Optional.empty();
    }

    Practical practical(Block file) {
        return file.block("practical").map(block -> {
            try (block) {
                return new Practical(texts.part(block, "whoFor"), block.texts("whatYouNeed"), cost(block), block.text("howLong"), channels(block),
                        block.texts("whatHappensNext"), mentions(block, "related", Names.Kind.SERVICE));
            }
        }).orElse(NOTHING_PRACTICAL);
    }

    /** Pages that the value names; a mention of what is no page is a problem. */
    List<PageRef> pages(Block block, String key) {
        return block.placedTextsOrNone(key).stream().flatMap(placed -> page(block, placed.text(), placed.place()).stream()).toList();
    }

    Optional<PageRef> page(Block block, String text, Place place) {
        Optional<PageRef> page = PageRef.of(text);
        page.ifPresentOrElse(known -> names.mention(kindOf(known.kind()), known.slug(), place),
                () -> block.problem(place, "'%s' names no page; write for example services/missed-bin-collection".formatted(text)));
        return page;
    }

    List<String> mentions(Block file, String key, Names.Kind kind) {
        return file.placedTexts(key).stream().map(placed -> {
            names.mention(kind, placed.text(), placed.place());
            return placed.text();
        }).toList();
    }

    List<String> mentionsOrNone(Block file, String key, Names.Kind kind) {
        return file.has(key) ? mentions(file, key, kind) : List.of();
    }

    static <T> List<T> valuesOr(Block file, String key, Form<T> form, T usual) {
        return file.has(key) ? atLeastOne(file, key, () -> file.values(key, form)) : List.of(usual);
    }

    static <T> List<T> atLeastOne(Block file, String key, Supplier<List<T>> reading) {
        return atLeast(1, file, key, reading);
    }

    static <T> List<T> atLeast(int fewest, Block file, String key, Supplier<List<T>> reading) {
        Place place = file.placeOf(key);
        boolean there = file.has(key);
        List<T> values = reading.get();
        if (there && values.size() < fewest) {
            file.problem(place, fewest == 1 ? "'%s' needs one entry at least".formatted(key) : "'%s' needs at least %d".formatted(key, fewest));
        }
        return values;
    }

    static Names.Kind kindOf(PageKind kind) {
        return switch (kind) {
            case SERVICE -> Names.Kind.SERVICE;
            case GUIDANCE -> Names.Kind.PAGE;
            case JOURNEY -> Names.Kind.JOURNEY;
            case CHECKER -> Names.Kind.CHECKER;
            case TOPIC -> Names.Kind.TOPIC;
        };
    }

    private static Fee fee(Block block) {
        try (block) {
            return new Fee(block.text("what"), block.value("pounds", Form.POUNDS));
        }
    }
}
