package org.heardportal.launch;

/** Where the database is and how to sign in to it. */
record Database(String url, String user, String password) {

    /** Without the password, so that it can be logged. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
