package org.heardportal.search.lucene;

import org.heardportal.content.PageKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.heardportal.content.Language;
import org.heardportal.search.SearchDocument;

/** Writes documents into a directory: which part goes to which field, and who is shown what. */
final class Indexing {

    private final List<SearchDocument> documents;
    private final Map<Identity, SearchDocument> written = new HashMap<>();

    Indexing(List<SearchDocument> documents) {
        this.documents = documents;
        documents.forEach(document -> written.put(new Identity(document, document.language()), document));
    }

    /** One text of one page. */
    private record Identity(PageKind kind, String key, Language language) {
        Identity(SearchDocument document, Language language) {
            this(document.kind(), document.key(), language);
        }
    }

    /** Writes all documents. */
    void writeTo(Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzers()))) {
            for (int ordinal = 0; ordinal < documents.size(); ordinal++) {
                writer.addDocument(fieldsOf(documents.get(ordinal), ordinal));
            }
            writer.forceMerge(1); // written once, read until it is replaced
        }
    }

    private Document fieldsOf(SearchDocument document, int ordinal) {
        Document fields = new Document();
        textsOf(document).forEach(text -> addWords(fields, text));
        shownIn(document).forEach(shown -> fields.add(new StringField(Fields.SHOWN, shown.tag(), Field.Store.NO)));
        document.topics().forEach(topic -> fields.add(new StringField(Fields.TOPIC, topic, Field.Store.NO)));
        document.channels().forEach(channel -> fields.add(new StringField(Fields.CHANNEL, channel.name(), Field.Store.NO)));
        fields.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        return fields;
    }

    private static void addWords(Document fields, SearchDocument document) {
        Language language = document.language();
        for (Part part : Part.values()) {
            for (String text : part.text(document)) {
                fields.add(new TextField(part.field(language), text, Field.Store.NO));
                fields.add(new TextField(part == Part.BODY ? Fields.otherWords(language) : Fields.chosenWords(language), text, Field.Store.NO));
            }
        }
        namesOf(document).forEach(name -> {
            fields.add(new StringField(Fields.names(language), wholeName(name, language), Field.Store.NO));
            fields.add(new TextField(Fields.grams(language), name, Field.Store.NO));
        });
    }

    /** Its own, and for a translation the English one too: whoever reads in Welsh may well type in English. */
    private Stream<SearchDocument> textsOf(SearchDocument document) {
        Stream<SearchDocument> original = document.language() == Language.ENGLISH ? Stream.empty()
                : Stream.ofNullable(written.get(new Identity(document, Language.ENGLISH)));
        return Stream.concat(Stream.of(document), original);
    }

    /** Its own language, and where it is English also each language that it is not translated into. */
    private Stream<Language> shownIn(SearchDocument document) {
        return Stream.of(Language.values()).filter(language -> language == document.language()
                || document.language() == Language.ENGLISH && !written.containsKey(new Identity(document, language)));
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
