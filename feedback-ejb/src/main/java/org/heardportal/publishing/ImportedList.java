package org.heardportal.publishing;

/**
 * A list from outside as an operator gives it.
 *
 * @param fileName the name of the file, without its folder
 * @param content the file, byte by byte
 */
public record ImportedList(String fileName, byte[] content) {
}
