package org.heardportal.content.form;

/** One of the answers to choose from: its key, which is kept, and its words, which are read. */
public record Choice(String key, String words) {
}
