package org.heardportal.web.resident.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.Audience;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.service.Channel;
import org.heardportal.search.Facet.Dimension;
import org.heardportal.search.SearchFilter;

/** The values of filters as facets have them and as they stand in an address: {@code ?topic=parking&topic=roads&channel=phone}. */
final class FilterValues {

    private FilterValues() {
    }

    /** The parameter of a dimension: {@code life-event}. */
    static String parameter(Dimension dimension) {
        return inAddress(dimension.name());
    }

    /** A value as an address has it: {@code PHONE} is {@code phone}, a slug is itself. */
    static String inAddress(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was chosen of each dimension. What stands in an address and is no value is no filter. */
    static Map<Dimension, Set<String>> chosen(Function<String, List<String>> parameters, ContentLibrary content, Language language) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> given = parameters.apply(parameter(dimension));
            Set<String> values = given.isEmpty() ? Set.of() : known(dimension, content, language).filter(value -> given.contains(inAddress(value)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            chosen.put(dimension, values);
        }
        return chosen;
    }

    static SearchFilter filter(Map<Dimension, Set<String>> chosen) {
        return new SearchFilter(constants(PageKind.class, chosen.get(Dimension.KIND)), chosen.get(Dimension.TOPIC),
                constants(Audience.class, chosen.get(Dimension.AUDIENCE)), chosen.get(Dimension.LIFE_EVENT),
                constants(Channel.class, chosen.get(Dimension.CHANNEL)), !chosen.get(Dimension.ONLINE).isEmpty());
    }

    private static Stream<String> known(Dimension dimension, ContentLibrary content, Language language) {
        return switch (dimension) {
            case KIND -> names(PageKind.values());
            case TOPIC -> content.topics(language).stream().map(Topic::slug);
            case AUDIENCE -> names(Audience.values());
            case LIFE_EVENT -> content.lifeEvents(language).stream().map(LifeEvent::slug);
            case CHANNEL -> names(Channel.values());
            case ONLINE -> Stream.of("true");
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Set<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toUnmodifiableSet());
    }
}
