package org.heardportal.discovery;

import java.io.Serializable;
import java.util.List;
import org.heardportal.publishing.FileRevision;

/**
 * A version of a file of the search.
 *
 * @param lines what it made different from the version before it
 */
public record PolicyVersion(FileRevision revision, List<PolicyPreview.Line> lines) implements Serializable {
}
