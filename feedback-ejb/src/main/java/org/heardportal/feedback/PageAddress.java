package org.heardportal.feedback;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heardportal.shared.Reference;

/**
 * The address of a page as it may be kept: without query and fragment, and with a star for each part that is a secret or names a person.
 * {@code /apply/missed-bin-collection/Vd3…/where} is kept as {@code /apply/missed-bin-collection/*}{@code /where}. Of a page of results the words that were
 * searched for are kept too, masked as all feedback is: without them nobody knows what was not found.
 */
public final class PageAddress {

    private static final String LEFT_OUT = "*";
    private static final int LONGEST = 400;
    private static final int LONGEST_WORDS = 380;
    private static final String SEARCH = "/search";
    private static final Pattern WORDS = Pattern.compile("[?&]q=([^&#;]*)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]");
    private static final int SHORTEST_TOKEN = 16;

    /** Slugs are written in small letters; a long part with a capital or an underscore is a token. */
    private static final Pattern TOKEN = Pattern.compile("(?=.*[A-Z_])[A-Za-z0-9_-]{16,}");
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\\\]");
    private static final Set<String> BEFORE_A_TOKEN = Set.of("resume", "first-administrator");
    private static final Set<String> BEFORE_A_SERVICE = Set.of("services", "apply");

    private PageAddress() {
    }

    /** The address to keep; empty for what is no path of this site. */
    public static Optional<String> withoutSecrets(String address) {
        String path = address.split("[?#;]", 2)[0];
        if (!path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST || UNKEEPABLE.matcher(path).find()) {
            return Optional.empty();
        }
        if (path.equals(SEARCH)) {
            return Optional.of(path + wordsIn(address));
        }
        List<String> parts = List.of(path.substring(1).split("/", -1));
        return Optional.of("/" + IntStream.range(0, parts.size()).mapToObj(i -> part(parts, i)).collect(Collectors.joining("/")));
    }

    /** The address without the words that were searched for: what anybody may see. */
    static String withoutWords(String path) {
        return path.startsWith(SEARCH + "?") ? SEARCH : path;
    }

    /** The slug of the service that a page belongs to, by its address. */
    public static Optional<String> service(String path) {
        List<String> parts = Arrays.asList(path.substring(1).split("/"));
        return parts.size() > 1 && BEFORE_A_SERVICE.contains(parts.get(0)) ? Optional.of(parts.get(1)) : Optional.empty();
    }

    /** The reference of the request that a page follows. */
    static Optional<Reference> reference(String path) {
        List<String> parts = Arrays.asList(path.substring(1).split("/"));
        return parts.size() > 1 && parts.get(0).equals("requests") ? Reference.parse(parts.get(1)) : Optional.empty();
    }

    /** The words of a search, cut before they are masked: what is cut afterwards might look like half of something that was masked. */
    private static String wordsIn(String address) {
        Matcher query = WORDS.matcher(address);
        String words = query.find() ? UNSEEN.matcher(decoded(query.group(1))).replaceAll(" ").strip() : "";
        while (encoded(words).length() > LONGEST_WORDS) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1)).strip();
        }
        String kept = encoded(Masking.mask(words).strip());
        return kept.isEmpty() || kept.length() > LONGEST_WORDS ? "" : "?q=" + kept;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String part(List<String> parts, int i) {
        String part = parts.get(i);
        boolean draft = i == 2 && parts.get(0).equals("apply");
        boolean token = i > 0 && BEFORE_A_TOKEN.contains(parts.get(i - 1));
        return !part.isEmpty() && (draft && part.length() >= SHORTEST_TOKEN || token || TOKEN.matcher(part).matches() || Masking.findsIn(decoded(part))) ? LEFT_OUT : part;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a stray per cent sign
        }
    }
}
