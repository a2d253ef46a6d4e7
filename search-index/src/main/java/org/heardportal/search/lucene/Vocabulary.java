package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;

/** The words that the spelling trusts: those of the documents, and the residents' words of the rules, which can change without the documents. */
final class Vocabulary {

    private Vocabulary() {
    }

    /** The documents and beside them what the rules say; it lives as long as the reader of the documents. */
    static IndexReader of(IndexReader documents, Collection<SynonymRule> rules) throws IOException {
        if (rules.isEmpty()) {
            return documents;
        }
        Directory directory = InMemory.folder();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.of(Language.ENGLISH).words()))) {
            Document words = new Document();
            rules.stream().flatMap(rule -> Stream.concat(rule.from().stream(), rule.to().stream()))
                    .forEach(phrase -> words.add(new TextField(Fields.chosenWords(Language.ENGLISH), phrase, Field.Store.NO)));
            writer.addDocument(words);
        }
        // not closed with it: the editions that share the documents count who reads them
        return new MultiReader(new IndexReader[] {documents, DirectoryReader.open(directory)}, false);
    }
}
