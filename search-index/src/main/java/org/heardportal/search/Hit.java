package org.heardportal.search;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;

/**
 * One document that fits.
 *
 * @param titlePieces the title with what was looked for marked in it
 * @param snippet where in the page what was looked for stands, when title and summary do not have it; else empty
 * @param open whether it can be asked for now
 * @param bet whether it stands here because an owner said so
 * @param score comparable within one answer only
 */
public record Hit(PageKind kind, String key, Language language, String title, List<Piece> titlePieces, String summary, List<Piece> snippet, boolean open,
                  boolean bet, double score) {
}
