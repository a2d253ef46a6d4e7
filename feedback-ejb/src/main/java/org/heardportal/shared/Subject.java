package org.heardportal.shared;

/**
 * What something happened to, without saying anything about it.
 *
 * @param kind lower-case words joined by hyphens: {@code account}, {@code content-revision}
 * @param id its id or key; empty where there is none
 */
public record Subject(String kind, String id) {

    /** The thing of a row. */
    public static Subject of(String kind, long id) {
        return new Subject(kind, Long.toString(id));
    }

    /** A kind of thing, none in particular. */
    public static Subject of(String kind) {
        return new Subject(kind, "");
    }
}
