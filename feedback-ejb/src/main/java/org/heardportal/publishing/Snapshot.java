package org.heardportal.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardportal.content.ContentLibrary;

/** The published content as of one number of the change sequence. */
record Snapshot(long number, ContentLibrary library) {

    /**
     * The content that current revisions make together: one from the portal stands over the file.
     *
     * @throws org.heardportal.content.BrokenContent with every problem of every text
     */
    static Snapshot of(long number, List<ContentRevision> current) {
        return new Snapshot(number, ContentLibrary.of(texts(current)));
    }

    static Map<String, String> texts(List<ContentRevision> current) {
        Map<String, String> texts = new LinkedHashMap<>();
        current.stream().filter(revision -> !revision.isFromPortal()).forEach(revision -> texts.put(revision.path(), revision.text()));
        current.stream().filter(ContentRevision::isFromPortal).forEach(revision -> texts.put(revision.path(), revision.text()));
        return texts;
    }
}
