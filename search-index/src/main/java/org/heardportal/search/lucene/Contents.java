package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/**
 * The documents of a moment, indexed, and never changed; several editions with policies of their own can share them. It counts who holds it;
 * whoever made it holds it first, and when the last one releases it, its memory is given back.
 */
final class Contents {

    private final DirectoryReader reader;
    private final SearchDocument[] byNumber;
    private final Map<Identity, Integer> numbers = new HashMap<>();
    private final Map<Language, FixedBitSet> shown = new EnumMap<>(Language.class);
    private final Features features;
    private final Map<Language, Suggestions> suggestions = new ConcurrentHashMap<>();
    private volatile Optional<Nearness> nearness = Optional.empty();

    /**
     * Contents over a reader that is theirs.
     *
     * @param documents at the places that the index has for them
     */
    Contents(DirectoryReader reader, List<SearchDocument> documents) throws IOException {
        this.reader = reader;
        byNumber = new SearchDocument[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
            while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                byNumber[leaf.docBase + ordinals.docID()] = documents.get((int) ordinals.longValue());
            }
        }
        IntStream.range(0, byNumber.length).forEach(number -> numbers.put(Identity.of(byNumber[number]), number));
        Stream.of(Language.values()).forEach(language -> shown.put(language, shownIn(language)));
        features = new Features(byNumber);
    }

    /** In its own language, and where it is English also in each language that it is not translated into. */
    private FixedBitSet shownIn(Language language) {
        FixedBitSet shownThere = new FixedBitSet(byNumber.length);
        for (int number = 0; number < byNumber.length; number++) {
            Identity identity = Identity.of(byNumber[number]);
            if (identity.language() == language || identity.language() == Language.ENGLISH && !numbers.containsKey(identity.in(language))) {
                shownThere.set(number);
            }
        }
        return shownThere;
    }

    IndexReader reader() {
        return reader;
    }

    /** Puts what is known of the meaning of the documents beside their words. */
    void learn(Meaning meaning, VectorShelf vectors) throws IOException {
        Nearness known = vectors.with(List.of(byNumber), meaning);
        reader.getReaderCacheHelper().addClosedListener(closed -> known.close());
        nearness = Optional.of(known);
    }

    /** How near the documents are by their meaning; empty as long as nothing is known of any of them. */
    Optional<Nearness> nearness() {
        return nearness.filter(known -> !known.isNothing());
    }

    /** The documents of whose meaning nothing is known. */
    List<SearchDocument> unlearnt() {
        return IntStream.range(0, byNumber.length).filter(number -> nearness.flatMap(known -> known.of(number)).isEmpty()).mapToObj(number -> byNumber[number]).toList();
    }

    /** The document that Lucene knows by this number. */
    SearchDocument document(int number) {
        return byNumber[number];
    }

    /** The numbers of the documents that readers of a language are shown. */
    FixedBitSet shown(Language language) {
        return shown.get(language);
    }

    /** The number of a page as readers of a language are shown it; empty where there is no such page. */
    OptionalInt numberOf(PageRef page, Language language) {
        return Stream.of(language, Language.ENGLISH).map(written -> new Identity(page.kind(), page.slug(), written)).filter(numbers::containsKey)
                .mapToInt(numbers::get).findFirst();
    }

    /** What is suggested to readers of a language; made when the first of them types. */
    Suggestions suggestions(Language language) {
        return suggestions.computeIfAbsent(language, reads -> new Suggestions(IntStream.range(0, byNumber.length).filter(shown.get(reads)::get).mapToObj(number -> byNumber[number])));
    }

    /** What the documents can be narrowed by. */
    Features features() {
        return features;
    }

    /** What each document's score is multiplied by, by its number. */
    float[] standings(Ranking ranking) {
        float[] standings = new float[byNumber.length];
        for (int number = 0; number < standings.length; number++) {
            standings[number] = Standing.of(byNumber[number], ranking);
        }
        return standings;
    }

    /** Keeps it open until {@link #release()}; false when it is too late. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
