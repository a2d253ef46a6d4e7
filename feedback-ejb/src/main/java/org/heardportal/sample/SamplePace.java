package org.heardportal.sample;

import java.util.List;
import java.util.random.RandomGenerator;
import org.heardportal.content.form.FormDefinition;

/**
 * How a made-up team works on the requests of a service, in working days from the last step to the end.
 *
 * @param share of all requests
 * @param answers whether it answers before the end: it looks at the hole, it agrees a day
 * @param fastest in time, at best
 * @param slowest in time, at worst
 * @param late when the promise is broken
 */
record SamplePace(int share, boolean answers, int fastest, int slowest, int late) {

    static SamplePace of(String service) {
        return switch (service) {
            case "missed-bin-collection" -> new SamplePace(5, false, 1, 1, 2);
            case "report-a-pothole" -> new SamplePace(3, true, 3, 14, 21);
            case "bulky-waste-collection" -> new SamplePace(2, true, 3, 7, 9);
            default -> new SamplePace(1, true, 1, 5, 30);
        };
    }

    /** The place in the list of a form that somebody fills in. */
    static int anyOf(List<FormDefinition> forms, RandomGenerator chance) {
        int drawn = chance.nextInt(forms.stream().mapToInt(form -> of(form.service()).share()).sum());
        for (int i = 0; i < forms.size(); i++) {
            drawn -= of(forms.get(i).service()).share();
            if (drawn < 0) {
                return i;
            }
        }
        throw new AssertionError("the shares add up");
    }
}
