package org.rogatory.media;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.media.PublishedPackages.Publisher;

/** A package that came on a carrier: brought by one officer, decided by another. */
@Entity
@Table(name = "media_item")
class MediaItem {

    @Id
    private String itemRef;

    private String state;
    private String carrier;
    private String sha256;
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    private @Nullable MediaKind kind;

    private @Nullable String subject;
    private long edition;
    private @Nullable String publisher;
    private String scan;

    @Enumerated(EnumType.STRING)
    private MediaStatus status;

    private @Nullable String reason;
    private @Nullable String detail;
    private String broughtBy;
    private Instant broughtAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String allowedBy;
    private @Nullable Instant allowedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MediaReason allowedReason;

    private int entered;

    /** Unique: the same package waits once for a State. */
    private @Nullable String waitingKey;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MediaItem() {}

    MediaItem(String itemRef, Arrival arrival, Officer officer, Instant now) {
        var brought = arrival.brought();
        this.itemRef = itemRef;
        this.state = officer.state();
        this.carrier = brought.carrier();
        this.sha256 = brought.sha256();
        this.sizeBytes = brought.size();
        this.kind = arrival.manifest().map(MediaManifest::kind).orElse(null);
        this.subject = arrival.manifest().map(MediaManifest::subject).orElse(null);
        this.edition = arrival.manifest().map(MediaManifest::edition).orElse(0L);
        this.publisher = arrival.publisher().map(Publisher::authority).orElse(null);
        this.scan = arrival.scan().key();
        this.reason = arrival.refusal();
        this.detail = arrival.detail();
        this.status = arrival.refusal() == null ? MediaStatus.WAITING : MediaStatus.REFUSED;
        this.waitingKey = arrival.refusal() == null ? waitingKey(officer.state(), brought.sha256()) : null;
        this.broughtBy = officer.username();
        this.broughtAt = now;
    }

    static String waitingKey(String state, String sha256) {
        return state + ":" + sha256;
    }

    void take(int things, String by, Instant now) {
        this.entered = things;
        decide(MediaStatus.TAKEN, by, now);
    }

    void decline(MediaReason why, String by, Instant now) {
        this.reason = why.key();
        decide(MediaStatus.DECLINED, by, now);
    }

    private void decide(MediaStatus decision, String by, Instant now) {
        this.status = decision;
        this.waitingKey = null;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    void allow(MediaReason why, String by, Instant now) {
        this.allowedReason = why;
        this.allowedBy = by;
        this.allowedAt = now;
    }

    boolean allowed() {
        return allowedAt != null;
    }

    boolean waiting() {
        return status == MediaStatus.WAITING;
    }

    String state() {
        return state;
    }

    /** Under which editions of its subject are counted; empty where it could not be read. */
    Optional<String> standingKey() {
        return Optional.ofNullable(kind).map(known -> MediaManifest.standingKey(known, String.valueOf(subject)));
    }

    /** What the trail is told of it. */
    Map<String, String> told() {
        var told = new TreeMap<String, String>();
        told.put("carrier", carrier);
        told.put("sha256", sha256);
        Optional.ofNullable(kind).ifPresent(known -> told.put("kind", known.key()));
        Optional.ofNullable(subject).ifPresent(known -> told.put("subject", known));
        told.put("edition", String.valueOf(edition));
        Optional.ofNullable(publisher).ifPresent(known -> told.put("publisher", known));
        Optional.ofNullable(reason).ifPresent(known -> told.put("reason", known));
        Optional.ofNullable(allowedReason).ifPresent(known -> told.put("allowed", known.key()));
        return told;
    }

    MediaView view() {
        return new MediaView(
                itemRef,
                carrier,
                sha256,
                sizeBytes,
                kind,
                subject,
                edition,
                publisher,
                scan,
                status,
                reason,
                detail,
                broughtBy,
                broughtAt,
                decidedBy,
                decidedAt,
                allowedBy,
                allowedReason,
                entered);
    }
}
