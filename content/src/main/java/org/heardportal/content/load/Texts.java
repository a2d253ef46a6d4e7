package org.heardportal.content.load;

import java.util.Optional;
import org.heardportal.content.RichText;

/** Reads Markdown, and checks where its links lead. */
final class Texts {

    private static final String PATH_OF_SERVICE = "/services/";
    private static final String PATH_OF_PAGE = "/guidance/";
    private static final String PATH_OF_JOURNEY = "/journeys/";
    private static final String PATH_OF_CHECKER = "/checkers/";
    private static final String PATH_OF_TOPIC = "/topics/";

    private final Names names;

    Texts(Names names) {
        this.names = names;
    }

    /** A part of a page. */
    RichText part(Block block, String key) {
        Place place = block.placeOfText(key);
        RichText text = new RichText(block.text(key));
        check(block, place, text);
        return text;
    }

    RichText partOrNone(Block block, String key) {
        return block.has(key) ? part(block, key) : RichText.EMPTY;
    }

    /** The body of a page. */
    RichText page(Block block, String key) {
        Place place = block.placeOfText(key);
        RichText text = RichText.ofPage(block.text(key));
        check(block, place, text);
        return text;
    }

    /** Checks a path of the portal; anything else is left alone. */
    void checkPath(String address, Place place) {
        String path = address.replaceFirst("[?#].*$", "");
        slugAfter(PATH_OF_SERVICE, path).ifPresent(slug -> names.mention(Names.Kind.SERVICE, slug, place));
        slugAfter(PATH_OF_PAGE, path).ifPresent(slug -> names.mention(Names.Kind.PAGE, slug, place));
        slugAfter(PATH_OF_JOURNEY, path).ifPresent(slug -> names.mention(Names.Kind.JOURNEY, slug, place));
        slugAfter(PATH_OF_CHECKER, path).ifPresent(slug -> names.mention(Names.Kind.CHECKER, slug, place));
        slugAfter(PATH_OF_TOPIC, path).ifPresent(slug -> names.mention(Names.Kind.TOPIC, slug, place));
    }

    private void check(Block block, Place place, RichText text) {
        for (RichText.Link link : text.links()) {
            Place at = place.plusLines(link.line());
            if (link.rendered()) {
                checkPath(link.address(), at);
            } else {
                block.problem(at, "The link or picture '%s' is not shown: links lead to http, https, mailto, tel or a path of the portal"
                        .formatted(link.address()));
            }
        }
    }

    private static Optional<String> slugAfter(String prefix, String path) {
        return path.startsWith(prefix) ? Optional.of(path.substring(prefix.length())) : Optional.empty();
    }
}
