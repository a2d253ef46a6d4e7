package org.heardportal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.shared.Actor;

/**
 * One version of one content file. It is opened by a start that found the file new or different, or by an owner who published; it is current until it is
 * closed, and is never changed otherwise. Whatever was written under it keeps its id for good.
 */
@Entity
@Table(name = "content_revision")
class ContentRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String kind;
    private String key;
    private String language;
    private String audience;
    private String path;
    private byte[] sha256;
    private String text;
    private String source;
    @Column(name = "actor_kind")
    private String actorKind;
    @Column(name = "actor_id")
    private Long actorId;
    private String reason;
    @Column(name = "stands_over")
    private Long standsOver;
    @Column(name = "valid_from")
    private Instant validFrom;
    @Column(name = "valid_until")
    private Instant validUntil;
    @Column(name = "approved_by")
    private Long approvedBy;
    private boolean withdraws;
    @Version
    private int version;

    protected ContentRevision() {
    }

    private ContentRevision(ContentPath path, String text, String source, Actor actor, String reason, Instant from) {
        this.kind = path.kind().key();
        this.key = path.key();
        this.language = path.language().tag();
        this.audience = "public";
        this.path = path.value();
        this.text = text;
        this.sha256 = hash(text);
        this.source = source;
        this.actorKind = actor.kind().key();
        this.actorId = actor.id().orElse(null);
        this.reason = reason;
        this.validFrom = from;
    }

    /** What a start found in the content folder. */
    static ContentRevision ofFile(ContentPath path, String text, Instant from) {
        return new ContentRevision(path, text, "file", Actor.system(), "Read from the content folder at start", from);
    }

    /**
     * What an owner published.
     *
     * @param standsOver the current revision of the file, where there is one
     */
    static ContentRevision ofPortal(Publication publication, Optional<ContentRevision> standsOver, Instant from) {
        var revision = new ContentRevision(publication.path(), publication.text(), "portal", publication.actor(), publication.reason(), from);
        revision.standsOver = standsOver.map(ContentRevision::id).orElse(null);
        revision.approvedBy = publication.approvedBy().orElse(null);
        revision.withdraws = publication.withdraws();
        return revision;
    }

    /** Ends it: the file vanished, or another revision takes its place. */
    void close(Instant at) {
        validUntil = at.isBefore(validFrom) ? validFrom : at;
    }

    boolean says(String otherText) {
        return Arrays.equals(sha256, hash(otherText));
    }

    /** Whether it takes the page out. */
    boolean withdraws() {
        return withdraws;
    }

    boolean isFromPortal() {
        return source.equals("portal");
    }

    long id() {
        return id;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    Optional<Long> standsOver() {
        return Optional.ofNullable(standsOver);
    }

    RevisionSummary summary() {
        return new RevisionSummary(id, kind, key, Language.ofTag(language).orElse(Language.ENGLISH), reason, validFrom);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
