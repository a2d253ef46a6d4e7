package org.heardportal.content.load;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.council.Colours;
import org.heardportal.content.council.Council;
import org.heardportal.content.council.Team;

/** Reads {@code council.yaml}, and refuses colours that cannot be read on each other. */
final class CouncilFile {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String WHITE = "#ffffff";

    /** The colour of ordinary text in the portal's styles. */
    private static final String DARK_TEXT = "#0b0c0c";

    private final Names names;
    private final ContactPoints contactPoints;

    CouncilFile(Names names, Texts texts) {
        this.names = names;
        this.contactPoints = new ContactPoints(texts);
    }

    Council read(Block file, Language language) {
        return new Council(
                language, file.text("name"), file.text("shortName"), file.text("summary"), file.yesOrNo("sample"),
                file.parsed("publicAddress", "an address such as https://www.example.org, without a path", URI.create(""), CouncilFile::siteAddress),
                file.block("colours").map(CouncilFile::colours).orElse(null),
                file.choice("division", Division.class), contactPoints.in(file),
                file.blocks("teams").stream().map(this::team).toList());
    }

    private Team team(Block block) {
        try (block) {
            String key = block.text("key");
            names.define(Names.Kind.TEAM, key, block.place());
            return new Team(key, block.text("name"));
        }
    }

    private static URI siteAddress(String text) {
        URI address = URI.create(text);
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || !address.getRawPath().isEmpty() || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static Colours colours(Block block) {
        try (block) {
            Place place = block.place();
            Colours colours = new Colours(colour(block, "brand"), colour(block, "onBrand"), colour(block, "accent"), colour(block, "link"),
                    colour(block, "action"), colour(block, "onAction"), colour(block, "tint"));
            List.of(new Pair("onBrand", colours.onBrand(), "brand", colours.brand()),
                    new Pair("onAction", colours.onAction(), "action", colours.action()),
                    new Pair("link", colours.link(), "white", WHITE),
                    new Pair("link", colours.link(), "tint", colours.tint()),
                    new Pair("ordinary text", DARK_TEXT, "tint", colours.tint()))
                    .forEach(pair -> pair.check(block, place));
            return colours;
        }
    }

    private static String colour(Block block, String key) {
        return block.parsed(key, "a colour in quotes such as \"#0b4f5c\"", "", text -> {
            if (!COLOUR.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return text.toLowerCase(Locale.ROOT);
        });
    }

    /** Two colours that are shown together. */
    private record Pair(String over, String overColour, String under, String underColour) {

        private void check(Block block, Place place) {
            if (overColour.isEmpty() || underColour.isEmpty()) {
                return;
            }
            double contrast = Contrast.between(overColour, underColour);
            if (contrast < Contrast.ENOUGH_FOR_TEXT) {
                block.problem(place, "The contrast of %s %s on %s %s is %.2f:1; it must be %.1f:1 at least"
                        .formatted(over, overColour, under, underColour, contrast, Contrast.ENOUGH_FOR_TEXT));
            }
        }
    }
}
