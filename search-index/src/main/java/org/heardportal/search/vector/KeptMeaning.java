package org.heardportal.search.vector;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.heardportal.content.Language;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/**
 * What the model makes of texts. One thread of low priority loads the model when there is first something to learn, and then learns document after
 * document; each vector is written down at once. It costs two milliseconds a document once, and a kilobyte and a half of memory.
 */
public final class KeptMeaning implements Meaning {

    private static final Logger LOG = System.getLogger(KeptMeaning.class.getName());

    /** Vectors of another make of document are other vectors: to be counted up when {@link #textsOf} changes. */
    private static final int MAKE = 1;

    /** Longer than any query that a person types; a pasted letter is read so far. */
    private static final int MOST_LETTERS_TYPED = 200;

    private final Path folder;
    private final RecentVectors typed = new RecentVectors();
    private final ExecutorService background = Executors.newSingleThreadExecutor(KeptMeaning::quietThread);
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Learnt learnt;
    private volatile boolean impossible;

    /** The model and what it has learnt. */
    private record Learnt(Model model, VectorFile file) {
    }

    /** What is kept in this folder, which is made where it is not there. */
    public KeptMeaning(Path folder) {
        this.folder = folder;
    }

    private static Thread quietThread(Runnable work) {
        Thread thread = new Thread(work, "meaning");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setContextClassLoader(KeptMeaning.class.getClassLoader());
        return thread;
    }

    @Override
    public Optional<float[]> of(String words) {
        Learnt ready = learnt;
        String read = words.strip().substring(0, Math.min(MOST_LETTERS_TYPED, words.strip().length()));
        return ready == null || read.isEmpty() ? Optional.empty() : Optional.of(typed.get(read, ready.model()::of));
    }

    @Override
    public Optional<float[]> of(SearchDocument document) {
        Learnt ready = learnt;
        return ready == null || document.language() != Language.ENGLISH ? Optional.empty() : ready.file().of(Digest.of(textsOf(document)));
    }

    @Override
    public CompletionStage<Boolean> learn(Collection<SearchDocument> documents) {
        int call = calls.incrementAndGet();
        try {
            return CompletableFuture.supplyAsync(() -> call == calls.get() && isReady() && learn(documents, call), background);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.completedStage(false);
        }
    }

    /** Loads what is needed; once it was impossible it stays so until the next start. */
    private boolean isReady() {
        if (learnt == null && !impossible) {
            try {
                learnt = new Learnt(new Model(), new VectorFile(folder.resolve(Model.NAME + '.' + MAKE + ".vectors")));
            } catch (IOException | RuntimeException | LinkageError e) {
                impossible = true;
                LOG.log(Level.WARNING, "The language model cannot be loaded, so the search goes by words alone: {0}", e.toString());
            }
        }
        return learnt != null;
    }

    /** Whether all of them are known now; false where something else is to be learnt instead. */
    private boolean learn(Collection<SearchDocument> documents, int call) {
        Learnt into = learnt;
        try {
            for (SearchDocument document : documents) {
                if (call != calls.get()) {
                    return false;
                }
                if (document.language() == Language.ENGLISH) {
                    learn(document, into);
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Vectors of the documents cannot be learnt or kept: {0}", e.toString());
            return false;
        }
    }

    private static void learn(SearchDocument document, Learnt into) throws IOException {
        List<String> texts = textsOf(document);
        Digest digest = Digest.of(texts);
        if (into.file().of(digest).isEmpty()) {
            into.file().put(digest, Vectors.between(texts.stream().map(into.model()::of).toList()));
        }
    }

    /** What a document is known by: its name, all of it, and what it says beside its name. Each alone misses what the others tell. */
    private static List<String> textsOf(SearchDocument document) {
        List<String> rest = Stream.of(document.summary(), String.join(", ", document.alsoCalled()), document.body()).filter(text -> !text.isBlank()).toList();
        List<String> texts = new ArrayList<>(List.of(document.title()));
        if (!rest.isEmpty()) {
            texts.add(document.title() + ". " + String.join("\n", rest));
            texts.add(String.join("\n", rest));
        }
        return texts;
    }

    @Override
    public void close() {
        calls.incrementAndGet();
        background.shutdown();
        Learnt last = learnt;
        if (last != null) {
            try {
                last.file().close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The file of vectors does not close", e);
            }
        }
    }
}
