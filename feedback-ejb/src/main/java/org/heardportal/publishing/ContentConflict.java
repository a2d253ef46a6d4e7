package org.heardportal.publishing;

import java.util.Optional;

/**
 * A file that has changed underneath what an owner published. The portal's revision stays published until somebody decides.
 *
 * @param path of the file within the content folder
 * @param portalRevision id of the revision that is published
 * @param fileRevision id of the revision that the file has become; empty where the file has vanished
 */
public record ContentConflict(String path, long portalRevision, Optional<Long> fileRevision) {
}
