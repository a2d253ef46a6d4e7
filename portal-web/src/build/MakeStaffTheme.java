import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the theme of the pages for staff from a theme of PrimeFaces: its measures stay, its blue becomes the council's colours, and every pair of colours
 * that is read gets a contrast of 4.5:1 at least. A run of the build, not a part of the portal; PrimeFaces is on the class path.
 * Argument: the file to write. A colour that is no longer found stops the build: the theme has changed and has to be looked at again.
 */
final class MakeStaffTheme {

    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    /** Rules whose white stands on a colour of its own, not on the council's. */
    private static final Pattern OTHER_GROUND = Pattern.compile("-(secondary|success|info|warning|help|danger)\\b|tooltip|speeddial|buttonpane|buttonbar");

    private static final Pattern PALETTE = Pattern.compile(":root\\{--blue-50:[^}]*\\}");

    private static final Map<String, String> COLOURS = colours();

    private MakeStaffTheme() {
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, theme(source()));
    }

    private static String theme(String source) {
        String theme = PALETTE.matcher(source).replaceFirst("");
        theme = RULE.matcher(theme).replaceAll(rule -> Matcher.quoteReplacement(onCouncilsGround(rule)));
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            String changed = Pattern.compile(colour.getKey(), Pattern.CASE_INSENSITIVE).matcher(theme).replaceAll(colour.getValue());
            if (changed.equals(theme)) {
                throw new IllegalStateException("The theme of PrimeFaces no longer has " + colour.getKey());
            }
            theme = changed;
        }
        return theme;
    }

    /** White on the theme's blue becomes the council's colour for words on its main button. */
    private static String onCouncilsGround(MatchResult rule) {
        String selector = rule.group(1);
        String declarations = rule.group(2);
        return OTHER_GROUND.matcher(selector).find()
                ? rule.group()
                : selector + "{" + declarations.replaceAll("(^|;)color:#fff(;|$)", "$1color:var(--council-on-action)$2") + "}";
    }

    /** What is replaced by what, in this order. */
    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        // the council's: links and outlined buttons are words on white or on the tint; filled buttons carry words of their own colour
        colours.put("(?<=[;{])color:#2196f3\\b", "color:var(--council-link)");
        colours.put("#2196f3\\b", "var(--council-action)");
        colours.put("rgb\\(12\\.7384615385,136\\.9384615385,235\\.6615384615\\)", "var(--council-action)");
        colours.put("rgb\\(11\\.3230769231,121\\.7230769231,209\\.4769230769\\)", "var(--council-action)");
        colours.put("rgba\\(33,150,243,\\.(04|16)\\)", "var(--council-tint)");
        colours.put("#e3f2fd\\b", "var(--council-tint)");
        // the focus: 3 px of the ink in place of a pale glow of 1.5:1
        colours.put("0 0 0 \\.2r?em rgb\\(166\\.2,213,250\\.2\\)", "0 0 0 3px #0b0c0c");
        colours.put("rgb\\(166\\.2, ?213, ?250\\.2\\)", "#0b0c0c");
        // words: the ink of all pages, and 7:1 for what is said quietly, also on grey rows
        colours.put("#495057\\b", "#0b0c0c");
        colours.put("#6c757d\\b", "#45494d");
        // edges that tell where to click: 3:1 at least
        colours.put("#ced4da\\b", "#6b7378");
        colours.put("#adb5bd\\b", "#6b7378");
        // good, telling, beside the point, going wrong: dark enough for white words and for being words on white
        colours.put("#689f38\\b", "#1b6e3c");
        colours.put("rgb\\(93\\.6,143\\.1,50\\.4\\)", "#155c31");
        colours.put("rgb\\(83\\.2,127\\.2,44\\.8\\)", "#104a27");
        colours.put("#0288d1\\b", "#1d5f8a");
        colours.put("rgb\\(1\\.8,122\\.4,188\\.1\\)", "#184f73");
        colours.put("rgb\\(1\\.6,108\\.8,167\\.2\\)", "#13405d");
        colours.put("#607d8b\\b", "#4b5f69");
        colours.put("rgb\\(86\\.4,112\\.5,125\\.1\\)", "#3e5059");
        colours.put("rgb\\(76\\.8,100,111\\.2\\)", "#324149");
        colours.put("(?<=[;{])color:#fbc02d\\b", "color:#7f6003");
        colours.put("background-color:#f44336\\b", "background-color:#fbe9e7");
        colours.put("#(f44336|d32f2f)\\b", "#b71c1c");
        // one typeface for all pages; none is downloaded
        // fields and buttons of the pages' own look as everywhere else; the theme is for the controls of its library
        colours.put("(?<=[},])body select(?=[,:{])", "body select:not([class*=govuk-])");
        colours.put("(?<=[},])body input:not\\(", "body input:not([class*=govuk-],");
        colours.put("font-family:-apple-system,BlinkMacSystemFont[^;}]*", "font-family:inherit");
        return colours;
    }

    private static String source() throws IOException {
        try (InputStream theme = MakeStaffTheme.class.getClassLoader().getResourceAsStream(SOURCE)) {
            if (theme == null) {
                throw new IllegalStateException("PrimeFaces has no " + SOURCE);
            }
            String text = new String(theme.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
