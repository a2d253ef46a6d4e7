package org.heardportal.web.route;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One part of an address between two slashes, percent-encoded by RFC 3986: unreserved characters as they are, all others as the
 * upper-case hexadecimal digits of their UTF-8 bytes. This is the only spelling that is read, so no two spellings lead to one page.
 */
final class PathSegment {

    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PathSegment() {
    }

    /** @throws IllegalArgumentException for an empty value, one with a slash or a control character, and for {@code .} and {@code ..} */
    static String encode(String value) {
        if (!isCarried(value)) {
            throw new IllegalArgumentException("No address can carry this as a part: '" + value + "'");
        }
        return encoded(value);
    }

    /** The value; empty when it is not spelt in the one way, or is one that no address carries. */
    static Optional<String> decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (isUnreserved(c)) {
                bytes.write(c);
            } else if (c == '%' && i + 2 < segment.length() && isHex(segment.charAt(i + 1)) && isHex(segment.charAt(i + 2))) {
                bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return utf8(bytes.toByteArray()).filter(PathSegment::isCarried).filter(value -> encoded(value).equals(segment));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        StringBuilder segment = new StringBuilder(value.length());
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c)) {
                segment.append(c);
            } else {
                segment.append('%').append(HEX[c >> 4]).append(HEX[c & 0xf]);
            }
        }
        return segment.toString();
    }

    private static boolean isCarried(String value) {
        return !value.isEmpty() && !".".equals(value) && !"..".equals(value) && value.indexOf('/') < 0
                && value.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
