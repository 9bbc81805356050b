package org.rogatory.referral.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.service.EarlierAskings.Earlier;

/**
 * That a provider was asked for a service, on a ground that the table demands. It stands for good: what he has learned
 * he knows, also once the ground has ended or another was asked.
 */
@Entity
@Table(name = "referral_asking")
class ServiceAsking {

    @Id
    private String askingRef;

    private String caseRef;
    private String serviceRef;
    private @Nullable String recipient;
    private String ground;
    private @Nullable String consentRef;
    private boolean bestInterests;
    private @Nullable Instant askedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant overtakenAt;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ServiceAsking() {}

    @SuppressWarnings("NullAway.Init")
    ServiceAsking(String askingRef, String caseRef, String serviceRef) {
        this.askingRef = askingRef;
        this.caseRef = caseRef;
        this.serviceRef = serviceRef;
    }

    /** Whom: the organisation in clear where it gives the help itself, and who it is under the key of the file. */
    ServiceAsking to(@Nullable String organisation, String hidden) {
        this.recipient = organisation;
        this.words = hidden;
        return this;
    }

    /** On which ground, and when. */
    ServiceAsking on(AskingGround on, Instant at) {
        this.ground = on.key();
        this.consentRef = on.consentRef();
        this.bestInterests = on.bestInterests();
        this.askedAt = at;
        return this;
    }

    /** Its ground carries it no more. */
    void end(Instant at) {
        this.endedAt = at;
    }

    /** Since then the service is passed within the own organisation: no answer of who was asked is awaited. */
    void overtake(Instant at) {
        this.overtakenAt = at;
    }

    boolean overtaken() {
        return overtakenAt != null;
    }

    String askingRef() {
        return askingRef;
    }

    String caseRef() {
        return caseRef;
    }

    String serviceRef() {
        return serviceRef;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    boolean stands() {
        return endedAt == null;
    }

    boolean by(String consent) {
        return consent.equals(consentRef);
    }

    /** Whether it is kept of it alone that somebody may have been asked. */
    boolean before() {
        return AskingGround.BEFORE.equals(ground);
    }

    boolean forChild() {
        return AskingGround.CHILD.equals(ground);
    }

    boolean bestInterests() {
        return bestInterests;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    /** As others see it, with what lies under the key of the file. */
    AskedView view(@Nullable String kind, @Nullable String provider) {
        return new AskedView(askingRef, serviceRef, kind, provider, recipient, ground, consentRef, askedAt, endedAt);
    }

    /** One of those who were asked before that was kept by itself; the number makes them known apart. */
    AskedView view(Earlier earlier, int number) {
        var provider = earlier.provider();
        return new AskedView(
                number == 0 ? askingRef : askingRef + "-" + number,
                serviceRef,
                earlier.kind(),
                provider == null ? null : provider.name(),
                earlier.recipient(),
                ground,
                null,
                earlier.at(),
                endedAt);
    }
}
