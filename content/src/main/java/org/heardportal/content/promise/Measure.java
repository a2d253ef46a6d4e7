package org.heardportal.content.promise;

/** How a standard is checked. */
public sealed interface Measure {

    /** The time between two events of a request, with its target. */
    record Time(Stage until, Target target) implements Measure {
    }

    /** What people say when they are asked afterwards: the key of the question. */
    record Survey(String question) implements Measure {
    }

    /** What a sampled check of our work says: the key of the check. */
    record QualityCheck(String check) implements Measure {
    }

    /** There is no source of data yet; the portal says so. */
    record NotMeasured() implements Measure {
    }

    /** What the council does by the end of the time. */
    enum Stage { ACKNOWLEDGE, ANSWER, FINISH }
}
