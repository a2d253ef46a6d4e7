package org.heardportal.sample;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.heardportal.shared.Reference;

/** What is particular to one made-up request: the texts and the pace of its service. */
record SampleStory(String service, RandomGenerator chance, SampleWords words, SampleSayings sayings, Optional<Reference> first) implements SampleCourse.Story {

    /** Of so many people who are asked one says how it went. */
    private static final int ONE_RATES_OF = 3;

    @Override
    public String text(String purpose) {
        return words.any(service + "/" + purpose, chance).or(() -> words.any(purpose, chance)).orElse("");
    }

    @Override
    public int pace() {
        SamplePace pace = SamplePace.of(service);
        return pace.fastest() + chance.nextInt(pace.slowest() - pace.fastest() + 1);
    }

    @Override
    public int latePace() {
        return SamplePace.of(service).late();
    }

    @Override
    public BooleanSupplier told(SampleLife life) {
        return SamplePace.of(service).answers() ? () -> life.answered(1, text("answer")) : () -> true;
    }

    @Override
    public BooleanSupplier rated(SampleLife life) {
        return chance.nextInt(ONE_RATES_OF) == 0
                ? () -> life.resident(chance.nextInt(2), (proof, version) -> sayings.rate(life.reference(), proof, chance))
                : () -> true;
    }
}
