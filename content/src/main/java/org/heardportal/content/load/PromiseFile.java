package org.heardportal.content.load;

import java.time.LocalTime;
import org.heardportal.content.Language;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.promise.Target;

/** Reads {@code promises/*.yaml}. */
final class PromiseFile {

    /** How a measure is written in a file. */
    private enum Way { TIME, SURVEY, QUALITY_CHECK, NOT_MEASURED }

    /** A promise and its place in the list of all. */
    record Ordered(int order, Promise promise) {
    }

    private final Names names;
    private final Texts texts;

    PromiseFile(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Ordered read(Block file, String key, Language language) {
        return new Ordered(file.value("order", Form.COUNT), new Promise(key, language, file.text("title"), texts.part(file, "text"),
                file.blocks("standards").stream().map(this::standard).toList()));
    }

    private Standard standard(Block block) {
        try (block) {
            String key = block.text("key");
            names.define(Names.Kind.STANDARD, key, block.place());
            return new Standard(key, block.text("words"), block.block("measure").map(PromiseFile::measure).orElse(new Measure.NotMeasured()),
                    block.value("from", Form.DATE));
        }
    }

    private static Measure measure(Block block) {
        try (block) {
            return switch (block.value("by", Form.oneOf(Way.class))) {
                case TIME -> new Measure.Time(block.value("until", Form.oneOf(Measure.Stage.class)),
                        new Target(block.value("within", Form.COUNT), block.value("unit", Form.oneOf(Target.Unit.class)),
                                block.valueOr("cutOff", Form.TIME, LocalTime.MAX)));
                case SURVEY -> new Measure.Survey(block.text("question"));
                case QUALITY_CHECK -> new Measure.QualityCheck(block.text("check"));
                case NOT_MEASURED -> new Measure.NotMeasured();
            };
        }
    }
}
