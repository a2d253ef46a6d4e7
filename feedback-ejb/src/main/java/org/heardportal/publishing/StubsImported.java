package org.heardportal.publishing;

import java.util.List;

/**
 * What an import of services did. Where there are problems it did nothing.
 *
 * @param fresh services that were not there before
 * @param changed services that the list now names or describes otherwise
 * @param same services that are as they were
 * @param retired services that the list held before and holds no more
 * @param problems what is wrong with the file, line by line
 */
public record StubsImported(int fresh, int changed, int same, int retired, List<String> problems) {
}
