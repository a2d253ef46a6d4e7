package org.heardportal.casework;

import java.io.Serializable;
import org.heardportal.promise.PromiseReading;

/**
 * One promise of a request as it stands now.
 *
 * @param standard key of the standard
 * @param words of the standard as they were when the promise was made, in the language of the request where they are there
 */
public record PromiseProgress(String standard, String words, PromiseReading reading) implements Serializable {
}
