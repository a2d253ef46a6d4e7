package org.heardportal.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.heardportal.shared.Secret;

/**
 * The key of one form: when it was minted, and 128 random bits. It carries all that is to be known of it, so that showing a form writes nothing; nobody gains by
 * making one up, because a key only makes its own form count once. What came in under it is remembered for longer than it is taken.
 */
record SubmissionKey(String text, Instant mintedAt) {

    /** Somebody may leave a form open over night. */
    static final Duration VALID = Duration.ofHours(24);

    /** Nodes whose clocks differ by less than this take each other's keys. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int RADIX = 36;
    private static final int LONGEST = 64;

    static String mint(Instant at) {
        return Long.toString(at.getEpochSecond(), RADIX) + "." + Secret.mintShort();
    }

    /**
     * @throws FeedbackRefused for what is no key, or one that is too old
     */
    static SubmissionKey of(String typed, Instant now) {
        if (typed.length() <= LONGEST && typed.matches("[0-9a-z]{1,9}\\.[A-Za-z0-9_-]{22}")) {
            Instant mintedAt = Instant.ofEpochSecond(Long.parseLong(typed.substring(0, typed.indexOf('.')), RADIX));
            if (mintedAt.isAfter(now.minus(VALID)) && mintedAt.isBefore(now.plus(CLOCKS_DIFFER))) {
                return new SubmissionKey(typed, mintedAt);
            }
        }
        throw new FeedbackRefused(FeedbackRefused.Problem.NO_SUCH_KEY);
    }

    /** The key of the receipt: the same for the same form, and only who has this key can work it out. */
    String ofReceipt() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash("receipt " + text));
    }

    /** Without the secret, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "SubmissionKey[" + mintedAt + "]";
    }
}
