package org.heardportal.content.load;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.place.GridPoint;
import org.heardportal.content.place.PublicPlace;

/** Reads {@code places.yaml}: libraries, recycling centres and offices. */
final class PlacesFile {

    private static final Form<Integer> METRES = new Form<>("a number of metres on the National Grid", 0, Integer::valueOf);
    private static final GridPoint ORIGIN = new GridPoint(0, 0);

    private final Names names;
    private final Texts texts;

    PlacesFile(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    List<PublicPlace> read(Block file, Language language) {
        return file.blocks("places").stream().map(block -> place(block, language)).toList();
    }

    private PublicPlace place(Block block, Language language) {
        try (block) {
            String slug = block.value("slug", Form.SLUG);
            names.define(Names.Kind.PLACE, slug, block.place());
            PublicPlace.Kind kind = block.value("kind", Form.oneOf(PublicPlace.Kind.class));
            return new PublicPlace(slug, language, kind, block.text("name"), block.text("address"), block.texts("hours"), page(block), point(block));
        }
    }

    private String page(Block block) {
        Place at = block.placeOf("page");
        String page = block.text("page");
        if (!page.startsWith("/")) {
            block.problem(at, "'page' must be a path of the portal, such as /services/join-the-library");
        }
        texts.checkPath(page, at);
        return page;
    }

    private static GridPoint point(Block block) {
        Place at = block.placeOf("easting");
        int easting = block.value("easting", METRES);
        int northing = block.value("northing", METRES);
        if (GridPoint.isOnTheGrid(easting, northing)) {
            return new GridPoint(easting, northing);
        }
        block.problem(at, "The National Grid has no point %d %d".formatted(easting, northing));
        return ORIGIN;
    }
}
