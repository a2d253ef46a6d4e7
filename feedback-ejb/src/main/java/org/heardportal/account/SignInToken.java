package org.heardportal.account;

import org.heardportal.shared.Secret;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser in which somebody is signed in. It ends after 15 minutes without use, 12 hours after it was issued, or when its row is deleted.
 * The times are those of the OWASP Application Security Verification Standard for people who see others' records.
 */
@Entity
@Table(name = "sign_in_token")
class SignInToken {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration ABSOLUTE = Duration.ofHours(12);

    /** Use is written down at most this often: a page with several requests costs one write. A token may end this much early. */
    static final Duration WRITTEN_AFTER = Duration.ofSeconds(10);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected SignInToken() {
    }

    SignInToken(String token, Account account, Instant at) {
        tokenHash = Secret.hash(token);
        accountId = account.id();
        issuedAt = at;
        lastUsedAt = at;
    }

    boolean isAliveAt(Instant now) {
        return now.isBefore(lastUsedAt.plus(IDLE)) && now.isBefore(issuedAt.plus(ABSOLUTE));
    }

    boolean isUseToBeWrittenAt(Instant now) {
        return !now.isBefore(lastUsedAt.plus(WRITTEN_AFTER));
    }

    long accountId() {
        return accountId;
    }
}
