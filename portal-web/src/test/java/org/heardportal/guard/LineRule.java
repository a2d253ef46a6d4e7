package org.heardportal.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every line of the project's files keeps to. Each pattern is written so that it does not find itself. */
enum LineRule {

    /** A path that only one machine has. */
    NO_PATH_OF_ONE_MACHINE(Files.ANY, "(?<![\\w.}/:-])/(work|root|home/[a-z]+|Users/[a-z]+|tmp|private/var)(/|\\b(?=[\"'` ]))", found -> true),

    /** Where artifacts come from is for whoever builds to say. */
    NO_HOST_OF_A_REGISTRY(Files.ANY, 
            "(?i)\\b(repo1?\\.maven(\\.apache)?\\.org|registry\\.npmjs\\.org|pypi\\.org|docker\\.io|ghcr\\.io|artif[a]ctory|j[f]rog|nexus\\.\\w)", found -> true),

    NOTHING_IS_LEFT_TO_DO(Files.ANY, "\\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\\b", found -> true),

    /** The member of staff whom people talk to is an adviser. */
    STAFF_ARE_ADVISERS(Files.ANY, "(?i)(?<!user[- _]?)(?<!java)\\bagents?\\b", found -> true),

    /** Ofcom keeps these numbers free for drama; the one for an escape of gas holds everywhere; the ten digits in their order are an alphabet. */
    TELEPHONE_NUMBERS_ARE_MADE_UP(Files.ANY, "(?<!\\d[.,x-]?)(\\+44 ?|0)(\\d[ -]?){8,9}\\d(?![.,x-]?\\d)",
            found -> !found.replaceAll("[ -]", "").replaceFirst("^\\+44", "0").matches("01914980\\d{3}|01632960\\d{3}|07700900\\d{3}|0800111999|0123456789|0{9,11}")),

    ADDRESSES_LEAD_NOWHERE(Files.ANY, "(?<![/\\w])[\\w.+-]+@[a-z][\\w-]*(\\.[a-z][\\w-]*)+", found -> !found.matches(".*[@.]example(\\.(org|com|net))?")),

    POSTCODES_DO_NOT_EXIST(Files.ANY, "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b", found -> !found.startsWith("ZZ99 ")),

    /** Whatever direction the script has, start and end are right. */
    STYLES_HAVE_NO_LEFT_AND_RIGHT(Files.STYLES,
            "(?<![\\w$-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\\s*:"
            + "|(text-align|float|clear)\\s*:\\s*(left|right)", found -> true),

    /** Distances are steps of one scale; a rule of its own looks untidy beside the others. */
    STYLES_KEEP_TO_THE_SCALE(Files.STYLES, "(?<![\\w$-])(margin|padding|gap|row-gap|column-gap)(-(block|inline|top|bottom)(-(start|end))?)?\\s*:[^;{}]+;", found -> !Scale.has(found)),

    STYLES_LOAD_NOTHING(Files.STYLES, "url\\(|@font-face", found -> true),

    /** Colours have names: those of the council, and those of the palette. */
    STYLES_NAME_THEIR_COLOURS(Files.STYLES, "^(?!\\s*(\\$|--))[^/]*:\\s*[^;]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\()", found -> true);

    private final Predicate<Path> files;
    private final Pattern pattern;
    private final Predicate<String> wrong;

    LineRule(Predicate<Path> files, String pattern, Predicate<String> wrong) {
        this.files = files;
        this.pattern = Pattern.compile(pattern);
        this.wrong = wrong;
    }

    /** Where a file breaks the rule. */
    List<Finding> findings(Path file) {
        List<Finding> findings = new ArrayList<>();
        if (files.test(file)) {
            int number = 0;
            for (String line : Repository.lines(file)) {
                number++;
                Optional<String> found = pattern.matcher(line).results().map(MatchResult::group).filter(wrong).findFirst();
                if (found.isPresent()) {
                    findings.add(new Finding(file, number, found.get().strip()));
                }
            }
        }
        return findings;
    }

    /** The beginning of the name of the planted file that breaks the rule. */
    String plantedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + (files == Files.STYLES ? ".scss" : ".txt");
    }

    private static final class Files {
        static final Predicate<Path> ANY = file -> true;
        static final Predicate<Path> STYLES = file -> file.toString().endsWith(".scss");
    }

    private static final class Scale {

        /** A word, a step of the scale by its function, variable or custom property, or one of its lengths. */
        private static final Pattern STEP = Pattern.compile("0|auto|inherit|-?\\$[\\w-]+|-?[\\w-]+\\(.*\\)|-?(5|10|15|20|25|30|40|50|60)px");

        static boolean has(String declaration) {
            String value = declaration.substring(declaration.indexOf(':') + 1, declaration.length() - 1).replace("!important", "").strip();
            return List.of(value.split("\\s+(?![^(]*\\))")).stream().allMatch(step -> STEP.matcher(step).matches());
        }
    }
}
