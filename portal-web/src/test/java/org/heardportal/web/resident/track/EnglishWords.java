package org.heardportal.web.resident.track;

import java.util.Locale;
import org.heardportal.web.faces.Words;

/** The words of the interface in English, without a visit. */
public final class EnglishWords extends Words {

    public static final Words MADE = new EnglishWords();

    private EnglishWords() {
        super(null);
    }

    @Override
    public String of(String key, Object... values) {
        return in(Locale.ENGLISH, key, values);
    }
}
