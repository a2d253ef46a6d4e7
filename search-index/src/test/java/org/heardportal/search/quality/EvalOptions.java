package org.heardportal.search.quality;

import org.heardportal.search.quality.EvaluationFiles.Refused;

/**
 * The options of {@code ./heard eval search}.
 *
 * @param lexical by words alone, whatever can be loaded
 * @param stock Lucene's English analyser as well
 * @param folds the queries that parameters are tuned on and the others apart
 */
record EvalOptions(String documents, String queries, boolean lexical, boolean stock, boolean folds) {

    static EvalOptions of(String... arguments) {
        String documents = null;
        String queries = null;
        boolean lexical = false;
        boolean stock = false;
        boolean folds = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--documents" -> documents = valueAfter(i++, arguments);
                case "--queries" -> queries = valueAfter(i++, arguments);
                case "--lexical" -> lexical = true;
                case "--stock" -> stock = true;
                case "--folds" -> folds = true;
                default -> throw new Refused("\"" + arguments[i] + "\" is not an option of ./heard eval search; there are --documents FILE, --queries FILE, "
                        + "--lexical, --stock and --folds.");
            }
        }
        if (documents == null || queries == null) {
            throw new Refused("./heard eval search needs --documents FILE and --queries FILE.");
        }
        return new EvalOptions(documents, queries, lexical, stock, folds);
    }

    private static String valueAfter(int option, String... arguments) {
        if (option + 1 >= arguments.length) {
            throw new Refused(arguments[option] + " needs a file.");
        }
        return arguments[option + 1];
    }
}
