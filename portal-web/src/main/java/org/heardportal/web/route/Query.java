package org.heardportal.web.route;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters after the question mark of an address, in order. Immutable. */
public record Query(List<Parameter> parameters) {

    /** A name and a value, both decoded. */
    public record Parameter(String name, String value) {
    }

    public Query {
        parameters = List.copyOf(parameters);
    }

    public static Query of(Map<String, String> parameters) {
        return new Query(parameters.entrySet().stream().map(entry -> new Parameter(entry.getKey(), entry.getValue())).toList());
    }

    /** Reads a query as it stood in a request line. A parameter that is not well encoded is left out. */
    public static Query parse(String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            try {
                if (!name.isEmpty()) {
                    parameters.add(new Parameter(URLDecoder.decode(name, StandardCharsets.UTF_8), URLDecoder.decode(value, StandardCharsets.UTF_8)));
                }
            } catch (IllegalArgumentException notWellEncoded) {
                continue;
            }
        }
        return new Query(parameters);
    }

    /**
     * Whether every percent sign of a query leads two hexadecimal digits and the bytes are UTF-8.
     *
     * @param text as it stood in the request line; null where there was none
     */
    public static boolean isWellEncoded(String text) {
        if (text == null) {
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.write(c); // the container reads the request line as bytes, one character each
            } else if (i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0 && Character.digit(text.charAt(i + 2), 16) >= 0) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Without any parameter of this name. */
    public Query without(String name) {
        return new Query(parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
    }

    /** With one more parameter at the end. */
    public Query and(String name, String value) {
        return new Query(Stream.concat(parameters.stream(), Stream.of(new Parameter(name, value))).toList());
    }

    /** Encoded, with the question mark before it; empty when there are no parameters. */
    public String withQuestionMark() {
        return parameters.isEmpty() ? "" : "?" + this;
    }

    /** Encoded as by an HTML form. */
    @Override
    public String toString() {
        return parameters.stream().map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
