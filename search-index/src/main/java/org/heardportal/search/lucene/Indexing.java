package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.heardportal.content.Language;
import org.heardportal.search.SearchDocument;

/** What is written of a document: which part goes to which field. All that is no word stays outside, see {@link Contents}. */
final class Indexing {

    /** Letters of a title that decide the order of pages that fit alike; Lucene takes no longer terms than 32,766 bytes. */
    private static final int ORDERED_BY = 100;

    private Indexing() {
    }

    /** How documents are written: in the order of their titles, which is also that of documents that fit exactly alike. */
    static IndexWriterConfig config() {
        return new IndexWriterConfig(analyzers()).setIndexSort(new Sort(new SortField(Fields.ORDER, SortField.Type.STRING)))
                .setMergeScheduler(new SerialMergeScheduler());
    }

    /**
     * The fields of a document.
     *
     * @param original the English document that it translates: whoever reads in Welsh may well type in English
     * @param ordinal its place in the list from which hits are made
     */
    static Document fieldsOf(SearchDocument document, Optional<SearchDocument> original, int ordinal) {
        Document fields = new Document();
        Stream.concat(Stream.of(document), original.stream()).forEach(text -> addWords(fields, text));
        fields.add(new StringField(Fields.ORDINAL, Integer.toString(ordinal), Field.Store.NO));
        fields.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        fields.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order(document))));
        return fields;
    }

    private static String order(SearchDocument document) {
        String title = document.title().toLowerCase(Locale.ROOT);
        return String.join("\0", title.substring(0, Math.min(ORDERED_BY, title.length())), document.kind().name(), document.key(), document.language().tag());
    }

    private static void addWords(Document fields, SearchDocument document) {
        Language language = document.language();
        for (Part part : Part.values()) {
            for (String text : part.text(document)) {
                fields.add(new TextField(part.field(language), text, Field.Store.NO));
                fields.add(new TextField(part == Part.BODY ? Fields.otherWords(language) : Fields.chosenWords(language), text, Field.Store.NO));
            }
        }
        namesOf(document).forEach(name -> fields.add(new TextField(Fields.grams(language), name, Field.Store.NO)));
        Stream.concat(namesOf(document).stream(), Stream.of(Subject.of(document.title(), language))).map(name -> wholeName(name, language)).distinct()
                .forEach(name -> fields.add(new StringField(Fields.names(language), name, Field.Store.NO)));
    }

    private static List<String> namesOf(SearchDocument document) {
        List<String> names = new ArrayList<>(document.alsoCalled());
        names.add(document.title());
        return names;
    }

    /** A name as one term: "The bins" and "bin" are the same name, "bins and recycling" is another. */
    static String wholeName(String name, Language language) {
        return wholeName(Analysis.of(language).termsOf(name));
    }

    static String wholeName(List<String> terms) {
        return String.join(" ", terms);
    }

    private static Analyzer analyzers() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Language language : Language.values()) {
            Analysis analysis = Analysis.of(language);
            for (Part part : Part.values()) {
                byField.put(part.field(language), analysis.indexing());
            }
            byField.put(Fields.chosenWords(language), analysis.words());
            byField.put(Fields.otherWords(language), analysis.words());
            byField.put(Fields.grams(language), analysis.grams());
        }
        return new PerFieldAnalyzerWrapper(Analysis.of(Language.ENGLISH).words(), byField);
    }
}
