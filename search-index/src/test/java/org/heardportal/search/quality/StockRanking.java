package org.heardportal.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.heardportal.search.SearchDocument;

/** What Lucene does without a policy: the plain English analyser, BM25, the title counted twice. The line that ours is held against. */
final class StockRanking {

    private static final int DEPTH = 10;

    private final List<SearchDocument> documents;
    private final IndexSearcher searcher;

    StockRanking(Collection<SearchDocument> documents) throws IOException {
        this.documents = List.copyOf(documents);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (SearchDocument document : this.documents) {
                Document fields = new Document();
                fields.add(new TextField("title", document.title(), Field.Store.NO));
                fields.add(new TextField("body", String.join("\n", document.summary(), String.join("\n", document.alsoCalled()), document.body()),
                        Field.Store.NO));
                writer.addDocument(fields);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<String> keys(String words) {
        return documents(words).stream().map(SearchDocument::key).toList();
    }

    /** The documents that it finds, best first. They were written into one segment, so a number is a place in the list. */
    List<SearchDocument> documents(String words) {
        QueryBuilder builder = new QueryBuilder(new EnglishAnalyzer());
        Query title = builder.createBooleanQuery("title", words);
        Query body = builder.createBooleanQuery("body", words);
        if (title == null) {
            return List.of();
        }
        try {
            List<SearchDocument> found = new ArrayList<>();
            Query either = new BooleanQuery.Builder().add(new BoostQuery(title, 2), Occur.SHOULD).add(body, Occur.SHOULD).build();
            for (ScoreDoc place : searcher.search(either, DEPTH).scoreDocs) {
                found.add(documents.get(place.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
