package org.heardportal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the interface in the language of the visit. Facelets read plain words as {@code #{words['key']}}, and words with something
 * filled in as {@code #{wording.of('key', value)}}; Java uses {@link #of}. Where a language has no words for a key, the English ones stand in.
 */
@Named("wording")
@RequestScoped
public class Words {

    /** The bundle, as it is also named in faces-config.xml. */
    public static final String BUNDLE = "org.heardportal.web.words.Words";

    private static final ResourceBundle.Control ENGLISH_STANDS_IN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Visit visit;

    /** For the container, which makes a proxy of this class. */
    protected Words() {
        this(null);
    }

    @Inject
    public Words(Visit visit) {
        this.visit = visit;
    }

    /**
     * The words of a key with the values filled in for {@code {0}}, {@code {1}} and so on, numbers and dates written as the language does.
     * An apostrophe is an apostrophe: it quotes nothing.
     */
    public String of(String key, Object... values) {
        return in(visit.getLocale(), key, values);
    }

    /** The same in a named language, for what is not written for a visit. */
    public static String in(Locale locale, String key, Object... values) {
        try {
            String words = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), ENGLISH_STANDS_IN).getString(key);
            return values.length == 0 ? words : new MessageFormat(words.replace("'", "''"), locale).format(values);
        } catch (MissingResourceException unknownKey) {
            return "???" + key + "???"; // as Faces writes it: seen by everyone, and no reason to refuse the page
        }
    }
}
