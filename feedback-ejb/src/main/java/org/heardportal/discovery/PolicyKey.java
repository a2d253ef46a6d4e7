package org.heardportal.discovery;

import java.util.HexFormat;
import org.heardportal.shared.Secret;

/** What a synonym or a bet is called in addresses: it has no name of its own, so that it is known by what it says. */
public final class PolicyKey {

    /** Two of a few hundred do not meet in 48 bits. */
    private static final int BYTES = 6;

    private PolicyKey() {
    }

    /** Twelve characters that are the same for the same record. */
    public static String of(Record policy) {
        return HexFormat.of().formatHex(Secret.hash(policy.toString()), 0, BYTES);
    }
}
