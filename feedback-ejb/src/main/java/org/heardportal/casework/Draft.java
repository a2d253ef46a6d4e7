package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.publishing.CurrentRevisions;
import org.heardportal.shared.Secret;

/**
 * What somebody has begun to ask for. It is found by a secret, falls asleep when it is not used, is woken under another secret, and ends when it is sent,
 * cleared or disposed of. Its answers are in the same row and belong to {@link DraftRepository}.
 */
@Entity
@Table(name = "draft")
class Draft {

    /** Whoever sits down at a shared computer after this finds nothing. */
    static final Duration AWAKE = Duration.ofMinutes(30);

    /** Longer than people look for a bill or a photo; what is older was given up. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "secret_hash")
    private byte[] secretHash;
    @Column(name = "wake_hash")
    private byte[] wakeHash;
    @Column(name = "code_hash")
    private byte[] codeHash;
    private String service;
    @Column(name = "service_revision_id")
    private long serviceRevisionId;
    @Column(name = "form_revision_id")
    private long formRevisionId;
    private String channel;
    private String language;
    private String email;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Column(name = "sent_as")
    private Long sentAs;
    @Version
    private int version;

    protected Draft() {
    }

    Draft(String secret, DraftStart start, CurrentRevisions revisions, Instant at) {
        this.secretHash = Secret.hash(secret);
        this.service = start.service();
        this.serviceRevisionId = revisions.service(start.service());
        this.formRevisionId = revisions.form(start.form());
        this.channel = start.channel().name().toLowerCase(Locale.ROOT);
        this.language = start.language().tag();
        this.email = "";
        this.startedAt = at;
        this.lastUsedAt = at;
    }

    boolean isAsleepAt(Instant now) {
        return !now.isBefore(lastUsedAt.plus(AWAKE));
    }

    /** Somebody works on it. */
    void use(Instant at) {
        lastUsedAt = at.isBefore(lastUsedAt) ? lastUsedAt : at;
    }

    /** A link to go on is to be sent there. */
    void askForLink(String to, Language inLanguage) {
        email = to;
        language = inLanguage.tag();
    }

    /** The link that was sent before no longer works. */
    void linkBy(String token) {
        wakeHash = Secret.hash(token);
    }

    /** The code that was shown before no longer works. */
    void wakeBy(DraftCode code) {
        codeHash = Secret.hash(code.plain());
    }

    /** Goes on under another address. Link and code have done their work. */
    void wake(String secret, Instant at) {
        secretHash = Secret.hash(secret);
        wakeHash = null;
        codeHash = null;
        use(at);
    }

    /** It became a request. Its answers have to be removed first. */
    void sentAs(long request) {
        sentAs = request;
        email = "";
        wakeHash = null;
        codeHash = null;
    }

    Optional<Long> sentAs() {
        return Optional.ofNullable(sentAs);
    }

    long id() {
        return id;
    }

    String service() {
        return service;
    }

    long formRevision() {
        return formRevisionId;
    }

    Channel channel() {
        return Channel.valueOf(channel.toUpperCase(Locale.ROOT));
    }

    Language language() {
        return Language.ofTag(language).orElse(Language.ENGLISH);
    }

    String email() {
        return email;
    }
}
