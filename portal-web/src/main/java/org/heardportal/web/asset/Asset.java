package org.heardportal.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One file that pages load, with everything that is needed to answer for it. Made once, at start. */
public final class Asset {

    /** 64 bits: enough to tell apart every version of a few dozen files, and short in each page. */
    private static final int HASH_DIGITS = 16;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    private final String name;
    private final byte[] content;
    private final byte[] gzip;
    private final String hash;

    /** @throws IllegalArgumentException for a file whose ending has no known type: a browser told not to guess would refuse it */
    public Asset(String name, byte[] content) {
        if (!TYPES.containsKey(ending(name))) {
            throw new IllegalArgumentException("No type is known for the asset " + name);
        }
        this.name = name;
        this.content = content.clone();
        this.gzip = compressed(content);
        this.hash = hashOf(content);
    }

    public String name() {
        return name;
    }

    /** The first digits of the SHA-256 of the content. */
    public String hash() {
        return hash;
    }

    public String type() {
        return TYPES.get(ending(name));
    }

    /** The path under which it is served. */
    public String path() {
        return "/assets/" + hash + "/" + name;
    }

    byte[] content() {
        return content;
    }

    /** The content compressed; empty where that would not make it smaller. */
    Optional<byte[]> gzip() {
        return gzip.length < content.length ? Optional.of(gzip) : Optional.empty();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(content);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** Compresses as well as it can: it is done once, and read thousands of times. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
