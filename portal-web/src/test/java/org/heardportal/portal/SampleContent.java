package org.heardportal.portal;

import org.heardportal.content.ContentLibrary;

/** What the sample council says: the content that the running portal was started with. */
public final class SampleContent {

    private static final ContentLibrary LIBRARY = ContentLibrary.from(Build.file("../content/src/main/resources/content"));

    private SampleContent() {
    }

    public static ContentLibrary library() {
        return LIBRARY;
    }
}
