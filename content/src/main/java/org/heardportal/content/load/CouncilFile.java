package org.heardportal.content.load;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.council.Colours;
import org.heardportal.content.council.Council;
import org.heardportal.content.council.Team;

/** Reads {@code council.yaml}, and refuses colours that cannot be read on each other. */
final class CouncilFile {

    private static final Form<String> COLOUR = Form.matching("a colour in quotes and small letters, such as \"#0b4f5c\"", Pattern.compile("#[0-9a-f]{6}"));
    private static final Form<URI> SITE_ADDRESS =
            new Form<>("an address such as https://www.example.org, without a path", URI.create(""), CouncilFile::siteAddress);

    /** Stands for colours that are missing, which is a problem already. */
    private static final Colours NO_COLOURS = new Colours("", "", "", "", "", "", "");

    /** The portal's own colours, from the settings of its styles: ordinary and quiet text, and what lies under the page. */
    private static final String TEXT = "#0b0c0c";
    private static final String QUIET_TEXT = "#45494d";
    private static final String WHITE = "#ffffff";
    private static final String PAGE = "#f4f6f7";

    private static final Pattern PAGE_NAME = Pattern.compile("(services|guidance|journeys|checkers|notices)/[a-z0-9]+(-[a-z0-9]+)*");

    private final Names names;
    private final ContactPoints contactPoints;

    CouncilFile(Names names, Texts texts) {
        this.names = names;
        this.contactPoints = new ContactPoints(texts);
    }

    Council read(Block file, Language language) {
        return new Council(
                language, file.text("name"), file.text("shortName"), file.text("summary"), file.value("sample", Form.YES_OR_NO),
                file.value("publicAddress", SITE_ADDRESS),
                file.block("colours").map(CouncilFile::colours).orElse(NO_COLOURS),
                file.value("division", Form.oneOf(Division.class)), topTasks(file), secondPerson(file), contactPoints.in(file),
                file.blocks("teams").stream().map(this::team).toList());
    }

    private List<String> topTasks(Block file) {
        return file.placedTextsOrNone("topTasks").stream().map(placed -> {
            names.mention(Names.Kind.SERVICE, placed.text(), placed.place());
            return placed.text();
        }).toList();
    }

    /** Pages by folder and name. A page that is not there yet may be named: it is approved from its first words on. */
    private static List<String> secondPerson(Block file) {
        return file.placedTextsOrNone("secondPerson").stream().map(placed -> {
            if (!PAGE_NAME.matcher(placed.text()).matches()) {
                file.problem(placed.place(), "'%s' is not a page: name folder and page, such as services/register-a-death".formatted(placed.text()));
            }
            return placed.text();
        }).toList();
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
        Form.require(web && address.getHost() != null && address.getRawPath().isEmpty()
                && address.getRawQuery() == null && address.getRawFragment() == null, text);
        return address;
    }

    private static Colours colours(Block block) {
        try (block) {
            Place place = block.place();
            Colours colours = new Colours(block.value("brand", COLOUR), block.value("onBrand", COLOUR), block.value("accent", COLOUR), block.value("link", COLOUR),
                    block.value("action", COLOUR), block.value("onAction", COLOUR), block.value("tint", COLOUR));
            List.of(new Pair("onBrand", colours.onBrand(), "brand", colours.brand()),
                    new Pair("onAction", colours.onAction(), "action", colours.action()),
                    new Pair("link", colours.link(), "white", WHITE),
                    new Pair("link", colours.link(), "the page", PAGE),
                    new Pair("link", colours.link(), "tint", colours.tint()),
                    new Pair("ordinary text", TEXT, "tint", colours.tint()),
                    new Pair("quiet text", QUIET_TEXT, "tint", colours.tint()))
                    .forEach(pair -> pair.check(block, place));
            return colours;
        }
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
