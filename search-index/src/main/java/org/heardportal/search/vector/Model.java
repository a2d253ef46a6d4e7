package org.heardportal.search.vector;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The language model: all-MiniLM-L6-v2, quantised, of English texts. It takes about a second to load and a millisecond for a short text. */
final class Model extends AbstractInProcessEmbeddingModel {

    /** Part of the name of what is kept: vectors of different models cannot be compared. */
    static final String NAME = "all-minilm-l6-v2-q";

    static final int DIMENSIONS = 384;

    /** The model reads no further than about 250 words; this is more than that, and bounds what a pasted letter costs. */
    private static final int MOST_LETTERS = 1500;

    private final OnnxBertBiEncoder encoder;

    /**
     * Loads it.
     *
     * @throws IllegalStateException where the native library refuses it
     */
    Model() throws IOException {
        super(Runnable::run);
        try (InputStream network = file(".onnx"); InputStream words = file("-tokenizer.json"); OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // a thread pool of its own would wait for work by spinning, and take the processors from the pages on a busy machine
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            encoder = new OnnxBertBiEncoder(environment, environment.createSession(network.readAllBytes(), options), words, PoolingMode.MEAN);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream file(String ending) {
        return Objects.requireNonNull(AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream('/' + NAME + ending));
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    /** The vector of a text, of length one. */
    float[] of(String text) {
        return Vectors.unit(embed(text.substring(0, Math.min(MOST_LETTERS, text.length()))).content().vector());
    }
}
