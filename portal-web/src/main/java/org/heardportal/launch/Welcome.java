package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * How the first people get in: the sample people with their passwords, or a link that makes the first administrator.
 *
 * @param setting the setting that tells the portal of them
 * @param settingValue its value
 * @param lines what the person who started it reads when the portal is ready
 */
record Welcome(Setting setting, String settingValue, List<String> lines) {

    /** How the line begins that says that it can be used. */
    static final String READY = "Heard is ready: ";
    /** 256 bits: nobody guesses it while the link is open. */
    private static final int TOKEN_BYTES = 32;

    Welcome {
        lines = List.copyOf(lines);
    }

    static Welcome of(Mode mode, URI address, DataDirectory data) throws IOException {
        List<String> lines = new ArrayList<>(List.of(READY + address));
        if (mode == Mode.EMPTY) {
            byte[] token = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(token);
            String text = HexFormat.of().formatHex(token);
            lines.add("This link makes the first administrator, once, while there is none: " + address + "first-administrator/" + text);
            return new Welcome(Setting.FIRST_ADMINISTRATOR, text, withFarewell(lines));
        }
        lines.add("Sample people, kept in " + data.samplePeople() + ":");
        lines.addAll(SamplePeople.in(data.samplePeople()).shown());
        return new Welcome(Setting.SAMPLE_PEOPLE, data.samplePeople().toString(), withFarewell(lines));
    }

    private static List<String> withFarewell(List<String> lines) {
        lines.add("Ctrl-C stops it.");
        return lines;
    }
}
