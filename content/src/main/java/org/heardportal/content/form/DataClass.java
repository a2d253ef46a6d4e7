package org.heardportal.content.form;

/** What an answer is, as data: those of the portal's data classes that an answer can have. It decides who may read it and how long it is kept. */
public enum DataClass {
    /** Facts, dates and choices that say nothing about a person by themselves. */
    CASE(false),
    /** Who somebody is. */
    IDENTITY(true),
    /** How or where somebody is reached. */
    CONTACT(true),
    /** What somebody typed; it may hold anything, so it counts as personal. */
    WORDS(true);

    private final boolean personal;

    DataClass(boolean personal) {
        this.personal = personal;
    }

    public boolean isPersonal() {
        return personal;
    }
}
