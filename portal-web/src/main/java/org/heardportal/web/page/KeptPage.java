package org.heardportal.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A rendered page as it goes over the wire, plain and compressed, with a tag made of its bytes. */
final class KeptPage {

    /** 128 bits of the hash: two pages of different bytes never share a tag. */
    private static final int TAG_DIGITS = 32;

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String hash;

    KeptPage(String contentType, byte[] plain) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = compressed(plain);
        this.hash = hashOf(plain);
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes(boolean compressed) {
        return compressed ? gzip : plain;
    }

    /** A strong entity tag; the compressed bytes are other bytes, so they have another. */
    String tag(boolean compressed) {
        return '"' + hash + (compressed ? "-gzip" : "") + '"';
    }

    /** How much memory it takes, in bytes. */
    int size() {
        return plain.length + gzip.length;
    }

    private static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return compressed.toByteArray();
    }
}
