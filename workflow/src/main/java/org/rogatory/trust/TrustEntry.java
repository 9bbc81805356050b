package org.rogatory.trust;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a trust list: entered by one person, confirmed by another, withdrawn by either. */
@Entity
@Table(name = "trust_entry")
class TrustEntry {

    @Id
    private String entryRef;

    private String state;

    @Enumerated(EnumType.STRING)
    private TrustKind kind;

    private @Nullable String authority;
    private @Nullable String officer;
    private String sha256;
    private @Nullable String certificate;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean demonstration;

    /** Unique; empty once it is withdrawn. */
    private @Nullable String standingKey;

    private String addedBy;
    private Instant addedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TrustReason reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TrustEntry() {}

    TrustEntry(String entryRef, Entered entered, String by, Instant now) {
        this.entryRef = entryRef;
        this.state = entered.state();
        this.kind = entered.kind();
        this.authority = entered.authority();
        this.officer = entered.officer();
        this.sha256 = entered.sha256();
        this.certificate = entered.certificate();
        this.validFrom = entered.validity().from();
        this.validTo = entered.validity().to();
        this.demonstration = entered.demonstration();
        this.standingKey = entered.standingKey();
        this.addedBy = by;
        this.addedAt = now;
    }

    void confirm(String by, Instant now) {
        this.confirmedBy = by;
        this.confirmedAt = now;
    }

    void withdraw(TrustReason why, String by, Instant now) {
        this.reason = why;
        this.standingKey = null;
        this.withdrawnBy = by;
        this.withdrawnAt = now;
    }

    String entryRef() {
        return entryRef;
    }

    String state() {
        return state;
    }

    TrustKind kind() {
        return kind;
    }

    String sha256() {
        return sha256;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    boolean demonstration() {
        return demonstration;
    }

    /** The anchor that it is. */
    Optional<Anchor> anchor() {
        var list = demonstration ? state + ", demonstration" : state;
        return Optional.ofNullable(certificate)
                .filter(kept -> kind == TrustKind.ANCHOR)
                .map(kept -> new Anchor(
                        state, list, Certificates.read(Base64.getDecoder().decode(kept))));
    }

    /** The authority for which others encrypt with it, and the certificate. */
    Optional<Map.Entry<String, X509Certificate>> encryption() {
        var owner = authority;
        var kept = certificate;
        return kind == TrustKind.ENCRYPTION && owner != null && kept != null
                ? Optional.of(
                        Map.entry(owner, Certificates.read(Base64.getDecoder().decode(kept))))
                : Optional.empty();
    }

    /** For whom the certificate is registered. */
    Optional<Bound> bound() {
        return Optional.ofNullable(authority)
                .flatMap(key -> kind.use().map(use -> new Bound(state, key, officer, use)));
    }

    /** As it goes to another node: without its officer, who has no account there. */
    Entered entered() {
        var validity = new Validity(validFrom, validTo);
        return new Entered(state, kind, authority, null, sha256, certificate, validity, demonstration);
    }

    TrustEntryView view() {
        return new TrustEntryView(
                entryRef,
                state,
                kind,
                authority,
                officer,
                sha256,
                validFrom,
                validTo,
                demonstration,
                addedBy,
                addedAt,
                confirmedBy,
                reason);
    }
}
