package org.heardportal.content;

import java.time.LocalDate;
import java.util.List;

/** What every page that an owner answers for has, whatever its kind. */
public interface ContentPage {

    PageKind kind();

    /** The last part of its address. */
    String slug();

    /** The language of its words. */
    Language language();

    /** Its name. */
    String title();

    /** One line, for lists and search results. */
    String summary();

    /** Slugs of topics, the main one first; may be empty. */
    List<String> topics();

    /** Whom it is for; at least one. */
    List<Audience> audiences();

    /** Slugs of life events; may be empty. */
    List<String> lifeEvents();

    /** What residents call it, in small letters. */
    List<String> alsoCalled();

    /** The post that answers for it. */
    String owner();

    /** Key of the team that answers for it. */
    String owningTeam();

    /** The day by which its owner checks the words. */
    LocalDate reviewOn();

    /** The page, whatever its language. */
    default PageRef ref() {
        return new PageRef(kind(), slug());
    }
}
