package org.heardportal.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.shared.Reference;

/** How the life of a made-up request goes: what share of all requests goes so, and what happens, step by step. */
enum SampleCourse {
    IN_TIME(54) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), story.told(life), () -> life.closed(story.pace(), Outcome.DONE, story.text("done")), story.rated(life));
        }
    },
    LATE(8) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(1), story.told(life), () -> life.noted(1, story.text("note")),
                    () -> life.closed(story.latePace(), Outcome.DONE, story.text("done-late")), story.rated(life));
        }
    },
    ASKED(10) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.asked(1, story.text("ask")), () -> life.replied(story.chance().nextInt(3), story.text("reply")),
                    story.told(life), () -> life.closed(story.pace(), Outcome.DONE, story.text("done")), story.rated(life));
        }
    },
    WAITED_FOR(6) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.handedTo(0, "contractor"), () -> life.othersAnswered(1), story.told(life),
                    () -> life.closed(story.pace(), Outcome.DONE, story.text("done")), story.rated(life));
        }
    },
    NOT_OURS(4) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.closed(1, Outcome.NOT_OURS, story.text("not-ours")));
        }
    },
    NOTHING_FOUND(4) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), story.told(life), () -> life.closed(1, Outcome.NOTHING_FOUND, story.text("nothing-found")));
        }
    },
    NOT_AGREED(3) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.closed(1, Outcome.NOT_AGREED, story.text("not-agreed")), story.rated(life));
        }
    },
    REPEATED(4) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return story.first().<List<BooleanSupplier>>map(first -> List.of(() -> life.taken(0), () -> life.closedAsRepeat(0, first, story.text("repeat"))))
                    .orElseGet(() -> IN_TIME.steps(life, story));
        }
    },
    WITHDRAWN(4) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.withdrawn(0));
        }
    },
    REOPENED(3) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), story.told(life), () -> life.closed(story.pace(), Outcome.DONE, story.text("done")),
                    () -> life.reopened(1, story.text("reopen")), () -> life.closed(1, Outcome.DONE, story.text("done")));
        }
    },
    /** Nobody has taken it yet. */
    NEW(0) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of();
        }
    },
    IN_HAND(0) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), story.told(life));
        }
    },
    NOT_REPLIED(0) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.asked(0, story.text("ask")));
        }
    },
    WAITING(0) {
        @Override
        List<BooleanSupplier> steps(SampleLife life, Story story) {
            return List.of(() -> life.taken(0), () -> life.handedTo(0, "contractor"));
        }
    };

    private static final List<SampleCourse> UNFINISHED = List.of(NEW, NEW, IN_HAND, IN_HAND, NOT_REPLIED, WAITING);

    private final int share;

    SampleCourse(int share) {
        this.share = share;
    }

    /** The steps in their order; the first that has not happened yet ends them. */
    abstract List<BooleanSupplier> steps(SampleLife life, Story story);

    /** A course that has not come to its end. */
    static SampleCourse anyUnfinished(RandomGenerator chance) {
        return UNFINISHED.get(chance.nextInt(UNFINISHED.size()));
    }

    /** A course that comes to its end, where there is time for it. */
    static SampleCourse any(RandomGenerator chance) {
        int drawn = chance.nextInt(Stream.of(values()).mapToInt(course -> course.share).sum());
        for (SampleCourse course : values()) {
            drawn -= course.share;
            if (drawn < 0) {
                return course;
            }
        }
        throw new AssertionError("the shares add up");
    }

    /** What is particular to one request: its service, its texts, and how fast its team works. */
    interface Story {

        RandomGenerator chance();

        /** One of the service's texts for a purpose. */
        String text(String purpose);

        /** Working days from the last step to the end, so that the promise is kept. */
        int pace();

        /** The same, so that it is not. */
        int latePace();

        /** A request for the same that came before; empty where there is none. */
        Optional<Reference> first();

        /** The answer that the service promises before the end, where it promises one. */
        BooleanSupplier told(SampleLife life);

        /** Perhaps the person says how it went. */
        BooleanSupplier rated(SampleLife life);
    }
}
