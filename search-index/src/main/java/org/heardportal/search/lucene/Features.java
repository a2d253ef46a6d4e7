package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.search.Facet;
import org.heardportal.search.Facet.Dimension;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchFilter;

/** Which documents have which value of each dimension, as sets of bits: a count is some hundred additions, however many documents fit. */
final class Features {

    private static final Comparator<Facet.Value> MOST_FIRST = Comparator.comparingInt(Facet.Value::results).reversed().thenComparing(Facet.Value::value);

    private final int documents;
    private final Map<Dimension, Map<String, FixedBitSet>> having = new EnumMap<>(Dimension.class);

    Features(SearchDocument[] byNumber) {
        documents = byNumber.length;
        for (Dimension dimension : Dimension.values()) {
            Map<String, FixedBitSet> byValue = new TreeMap<>();
            for (int number = 0; number < documents; number++) {
                for (String value : valuesOf(byNumber[number], dimension)) {
                    byValue.computeIfAbsent(value, unseen -> new FixedBitSet(documents)).set(number);
                }
            }
            having.put(dimension, byValue);
        }
    }

    private static Collection<String> valuesOf(SearchDocument document, Dimension dimension) {
        return switch (dimension) {
            case KIND -> List.of(document.kind().name());
            case TOPIC -> document.topics();
            case AUDIENCE -> names(document.audiences());
            case LIFE_EVENT -> document.lifeEvents();
            case CHANNEL -> names(document.channels());
            case ONLINE -> document.online() ? List.of("true") : List.of();
        };
    }

    private static Set<String> chosen(SearchFilter filter, Dimension dimension) {
        return switch (dimension) {
            case KIND -> names(filter.kinds());
            case TOPIC -> filter.topics();
            case AUDIENCE -> names(filter.audiences());
            case LIFE_EVENT -> filter.lifeEvents();
            case CHANNEL -> names(filter.channels());
            case ONLINE -> filter.online() ? Set.of("true") : Set.of();
        };
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** The documents of a set that pass a filter. */
    FixedBitSet passing(FixedBitSet among, SearchFilter filter) {
        FixedBitSet passing = among.clone();
        for (Dimension dimension : Dimension.values()) {
            narrow(passing, filter, dimension);
        }
        return passing;
    }

    /**
     * How results can be narrowed. A dimension is counted with the filters of the others, so that a second value of its own can be added.
     *
     * @param fitting what fits the words, whether it passes the filter or not
     */
    List<Facet> facets(FixedBitSet fitting, SearchFilter filter) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            FixedBitSet others = fitting.clone();
            for (Dimension other : Dimension.values()) {
                if (other != dimension) {
                    narrow(others, filter, other);
                }
            }
            facets.add(facet(dimension, others, chosen(filter, dimension)));
        }
        return facets;
    }

    private Facet facet(Dimension dimension, FixedBitSet results, Set<String> chosen) {
        List<Facet.Value> values = new ArrayList<>();
        having.get(dimension).forEach((value, documentsWithIt) -> {
            int count = (int) FixedBitSet.intersectionCount(results, documentsWithIt);
            if (count > 0 || chosen.contains(value)) {
                values.add(new Facet.Value(value, count, chosen.contains(value)));
            }
        });
        chosen.stream().filter(value -> !having.get(dimension).containsKey(value)).forEach(unknown -> values.add(new Facet.Value(unknown, 0, true)));
        values.sort(MOST_FIRST);
        return new Facet(dimension, List.copyOf(values));
    }

    private void narrow(FixedBitSet results, SearchFilter filter, Dimension dimension) {
        Set<String> chosen = chosen(filter, dimension);
        if (chosen.isEmpty()) {
            return;
        }
        FixedBitSet any = new FixedBitSet(documents);
        chosen.forEach(value -> {
            FixedBitSet documentsWithIt = having.get(dimension).get(value);
            if (documentsWithIt != null) {
                any.or(documentsWithIt);
            }
        });
        results.and(any);
    }
}
