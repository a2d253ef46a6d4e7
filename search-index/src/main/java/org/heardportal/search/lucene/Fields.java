package org.heardportal.search.lucene;

import org.heardportal.content.Language;

/** The index fields beside the parts of a document. */
final class Fields {

    /** Its place in the list of documents, from which hits are made; also its name when it is replaced. */
    static final String ORDINAL = "ordinal";

    /** Where it stands among those that fit exactly alike. */
    static final String ORDER = "order";

    private Fields() {
    }

    /** Its whole names, the title and what residents call it, each as one term. */
    static String names(Language language) {
        return "names." + language.tag();
    }

    /** Its words as they are written, of all that somebody chose to name it by: the vocabulary that the spelling trusts. */
    static String chosenWords(Language language) {
        return "words.chosen." + language.tag();
    }

    /** Its other words as they are written. */
    static String otherWords(Language language) {
        return "words.other." + language.tag();
    }

    /** The pieces of the words of its names, for what comes nearest. */
    static String grams(Language language) {
        return "grams." + language.tag();
    }
}
