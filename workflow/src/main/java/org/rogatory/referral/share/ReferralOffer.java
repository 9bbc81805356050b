package org.rogatory.referral.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.referral.Kept;
import tools.jackson.databind.JsonNode;

/**
 * What another organisation offers to pass on, or asks for: the preview in codes, the rest only once it was
 * released. It names the file that was opened for it or is asked for, and the one that had asked.
 */
@Entity
@Table(name = "referral_offer")
class ReferralOffer {

    @Id
    private String shareRef;

    @Enumerated(EnumType.STRING)
    private ShareKind kind;

    private String fromState;
    private String fromAuthority;
    private String toState;
    private String toAuthority;
    private @Nullable String service;
    private @Nullable String urgency;
    private @Nullable String ageBand;
    private @Nullable String language;
    private String fields = "";
    private boolean onward;

    private @Nullable String caseRef;
    private @Nullable String intoRef;
    private @Nullable String toldRef;

    @Enumerated(EnumType.STRING)
    private ShareStatus status;

    private @Nullable String reason;
    private Instant arrivedAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable Instant releasedAt;
    private @Nullable LocalDate untilOn;
    private @Nullable Instant endedAt;
    private @Nullable Instant withdrawnAt;
    private boolean kept = true;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralOffer() {}

    ReferralOffer(MessageReceived message, ShareKind kind, Instant at) {
        this.shareRef = message.threadId();
        this.kind = kind;
        this.fromState = message.fromState();
        this.fromAuthority = message.fromAuthority();
        this.toState = message.toState();
        this.toAuthority = message.toAuthority();
        this.status = ShareStatus.OFFERED;
        this.arrivedAt = at;
    }

    void forget() {
        kept = false;
        silence();
        words = opened() ? words : null;
    }

    /** What the preview told of the person was for who decides on it, and is told no longer. */
    private void silence() {
        ageBand = null;
        language = null;
    }

    ReferralOffer previewing(JsonNode payload) {
        this.service = ShareStep.said(payload, "service");
        this.urgency = ShareStep.said(payload, "urgency");
        this.ageBand = ShareStep.said(payload, "age_band");
        this.language = ShareStep.said(payload, ShareFields.LANGUAGE);
        var told = Kept.codes(payload, "fields");
        this.fields = String.join(",", told);
        this.onward = told.contains(ShareFields.ONWARD);
        return this;
    }

    void into(String asking) {
        this.intoRef = asking;
    }

    void about(String asked) {
        this.caseRef = asked;
    }

    boolean see(Instant at) {
        seenAt = seenAt == null ? at : seenAt;
        var first = status == ShareStatus.OFFERED;
        status = first ? ShareStatus.SEEN : status;
        return first;
    }

    void answer(ShareStatus to, @Nullable String why, String by, Instant at) {
        answeredBy = by;
        answeredAt = at;
        move(to, why, at);
    }

    /** What is not opened is not kept once nothing comes of it. */
    void move(ShareStatus to, @Nullable String why, Instant at) {
        status = to;
        reason = why;
        endedAt = to == ShareStatus.ACCEPTED ? null : at;
        if (to.over() && !opened()) {
            words = null;
            silence();
        }
    }

    void release(String hidden, @Nullable LocalDate until, Instant at) {
        words = hidden;
        untilOn = until;
        releasedAt = at;
    }

    boolean released() {
        return releasedAt != null;
    }

    /** It lies in a file of this organisation now, under the key of that, with the person's word that came along. */
    void open(String file, String hidden, String told) {
        caseRef = file;
        words = hidden;
        toldRef = told;
    }

    boolean opened() {
        return kind != ShareKind.ASK && caseRef != null;
    }

    /** More came after it was opened: that lies here until it is forgotten the next time. */
    void keepAgain() {
        kept = true;
    }

    void withdrawn(Instant at) {
        withdrawnAt = withdrawnAt == null ? at : withdrawnAt;
    }

    /** Whether a message comes from who has offered it, to whom it was offered. */
    boolean between(MessageReceived message) {
        return Objects.equals(fromAuthority, message.fromAuthority())
                && Objects.equals(toAuthority, message.toAuthority());
    }

    String shareRef() {
        return shareRef;
    }

    ShareKind kind() {
        return kind;
    }

    String fromState() {
        return fromState;
    }

    String fromAuthority() {
        return fromAuthority;
    }

    String toState() {
        return toState;
    }

    String toAuthority() {
        return toAuthority;
    }

    List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }

    @Nullable
    String intoRef() {
        return intoRef;
    }

    /** The person's word that came along, in its file; null where that was opened before this was written down. */
    @Nullable
    String toldRef() {
        return toldRef;
    }

    ShareStatus status() {
        return status;
    }

    @Nullable
    String words() {
        return words;
    }

    OfferView view() {
        return new OfferView(
                shareRef,
                kind,
                fromState,
                fromAuthority,
                service,
                urgency,
                ageBand,
                language,
                fields(),
                onward,
                caseRef,
                status,
                reason,
                arrivedAt,
                answeredAt,
                answeredBy,
                released(),
                untilOn,
                endedAt,
                withdrawnAt);
    }
}
