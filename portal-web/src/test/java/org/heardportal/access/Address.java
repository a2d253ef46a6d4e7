package org.heardportal.access;

/**
 * An address that the portal has, or has a file for.
 *
 * @param name how the table of expected answers calls it: a route's pattern, a servlet's mapping, a folder and the kind of its files
 * @param group what it shares its wrong spellings with
 * @param example a path to ask for
 */
record Address(String name, String group, String example) {

    /** The group of what is asked for as it is and in no other spelling. */
    static final String NOT_SPELT_OTHERWISE = "as it is";
}
