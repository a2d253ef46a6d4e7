package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.search.RankingNumber;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /owner/search/weights}: the numbers of the ranking. A number that is the usual one is not written down. */
@Named
@RequestScoped
public class WeightsView {

    private static final String FIELD = "weight-";

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private PolicyPage policy;

    @Inject
    private FormErrors errors;

    private RankingWeights now;

    /**
     * A number as a field.
     *
     * @param key its name
     * @param typed what stands in the field
     * @param hint its usual value and the ends of its range
     */
    public record Entry(String field, String key, String name, String typed, String hint) {
    }

    @PostConstruct
    void read() {
        now = policy.decided().weights();
    }

    /** Says what it would do. */
    public void look() {
        edit().ifPresent(policy::look);
    }

    public void save() {
        edit().ifPresent(edit -> policy.save(edit, "search-saved", Route.OWNER_WEIGHTS));
    }

    private Optional<PolicyEdit> edit() {
        SortedMap<String, Double> set = new TreeMap<>(now.byName());
        boolean sound = true;
        for (RankingNumber number : RankingNumber.values()) {
            Optional<Double> value = value(typed(number)).filter(of -> of >= number.least() && of <= number.most());
            if (value.isEmpty()) {
                errors.add(FIELD + number.key(), words.of("owner.weight.problem", name(number), text(number.least()), text(number.most())));
                sound = false;
            } else if (value.get() == number.usual()) {
                set.remove(number.key());
            } else {
                set.put(number.key(), value.get());
            }
        }
        return sound ? Optional.of(new PolicyEdit.OfWeights(new RankingWeights(set))) : Optional.empty();
    }

    /** Every number, in the order in which the ranking has them. */
    public List<Entry> getEntries() {
        return Arrays.stream(RankingNumber.values()).map(number -> new Entry(FIELD + number.key(), number.key(), name(number), typed(number),
                words.of("owner.weight.hint", text(number.usual()), text(number.least()), text(number.most())))).toList();
    }

    private String typed(RankingNumber number) {
        return FacesContext.getCurrentInstance().isPostback() ? visit.parameter(FIELD + number.key()) : text(number.in(now));
    }

    private String name(RankingNumber number) {
        return words.of("owner.weight." + number.key());
    }

    private static Optional<Double> value(String typed) {
        return Optional.of(typed.strip().replace(',', '.')).filter(text -> text.matches("\\d{1,4}(\\.\\d{1,6})?")).map(Double::valueOf);
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
