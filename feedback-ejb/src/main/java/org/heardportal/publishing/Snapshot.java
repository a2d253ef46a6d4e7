package org.heardportal.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardportal.content.ContentLibrary;

/** The published content as of one number of the change sequence. */
record Snapshot(long number, ContentLibrary library, CurrentRevisions revisions) {

    /**
     * The content that current revisions make together: one from the portal stands over the file, or takes it out.
     *
     * @throws org.heardportal.content.BrokenContent with every problem of every text
     */
    static Snapshot of(long number, List<ContentRevision> current) {
        return new Snapshot(number, ContentLibrary.of(texts(current)), new CurrentRevisions(idsOf(current)));
    }

    static Map<String, String> texts(List<ContentRevision> current) {
        Map<String, String> texts = new LinkedHashMap<>();
        current.stream().filter(revision -> !revision.isFromPortal()).forEach(revision -> texts.put(revision.path(), revision.text()));
        current.stream().filter(ContentRevision::isFromPortal).forEach(revision -> texts.put(revision.path(), revision.text()));
        current.stream().filter(ContentRevision::withdraws).map(ContentRevision::path).forEach(texts::remove);
        return texts;
    }

    private static Map<String, Long> idsOf(List<ContentRevision> current) {
        Map<String, Long> ids = new LinkedHashMap<>();
        current.stream().filter(revision -> !revision.isFromPortal()).forEach(revision -> ids.put(revision.path(), revision.id()));
        current.stream().filter(ContentRevision::isFromPortal).forEach(revision -> ids.put(revision.path(), revision.id()));
        current.stream().filter(ContentRevision::withdraws).map(ContentRevision::path).forEach(ids::remove);
        return ids;
    }
}
