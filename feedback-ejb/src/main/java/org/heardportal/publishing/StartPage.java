package org.heardportal.publishing;

import java.util.regex.Pattern;
import org.heardportal.account.SignedInPerson;
import org.heardportal.publishing.DraftRefused.Problem;

/**
 * An owner begins a page.
 *
 * @param kind what it is
 * @param name what it is called
 * @param slug the last part of its address; the name of its file where it has none
 * @param team the team of the person that is to answer for it
 */
public record StartPage(SignedInPerson by, Kind kind, String name, String slug, String team) {

    /** A longer name is a sentence; it is the title of a page, of a tab and of a search result. */
    private static final int LONGEST_NAME = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The kinds of pages that begin so; journeys and checkers are put together of pages that are there. */
    public enum Kind {
        SERVICE("services"), GUIDE("guidance"),

        /** Something is not as usual: it stands on other pages and has none of its own, and every owner may write it. */
        NOTICE("notices");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The folder of its files, which is the first part of its address too where it has one. */
        public String folder() {
            return folder;
        }
    }

    /**
     * A page that may begin.
     *
     * @throws DraftRefused when its name or its address cannot be
     */
    public StartPage {
        if (name.isBlank()) {
            throw new DraftRefused(Problem.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new DraftRefused(Problem.NAME_TOO_LONG);
        }
        if (slug.length() > BlankPage.LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new DraftRefused(Problem.ADDRESS_STRANGE);
        }
    }

    /** The address that a name suggests; empty text where nothing of it can stand in one. */
    public static String slugOf(String name) {
        return BlankPage.slugOf(name);
    }

    /** The path of its file within the content folder. */
    public String path() {
        return kind.folder() + "/" + slug + ".yaml";
    }
}
