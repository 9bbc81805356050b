package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verdict;

/** What the seal of a package is worth here. One that is broken has no standing: it is none. */
public enum SealStanding {
    /** It holds, by a certificate that is registered and descends from an anchor of its State. */
    GENUINE(Verdict.GENUINE, null),
    /** It holds, by a certificate that is registered for an authority of a State that is believed by its word. */
    VOUCHED(Verdict.NOT_VERIFIABLE_HERE, "vouched-for"),
    /** Nothing here can compute its algorithm: anybody may have made it. */
    ALGORITHM(Verdict.NOT_VERIFIABLE_HERE, "algorithm-unknown"),
    /** It fits, but its certificate has ended, and nothing proves that it was made before. */
    EXPIRED(Verdict.UNTRUSTED, "expired"),
    /** It fits, but was made with an algorithm that is believed no more. */
    OUTDATED(Verdict.UNTRUSTED, "algorithm-outdated"),
    /** It fits, but nobody here answers for its certificate. */
    UNKNOWN(Verdict.UNTRUSTED, "no-trust"),
    /** Its certificate was revoked. */
    REVOKED(Verdict.INVALID, "revoked");

    private final Verdict verdict;
    private final @Nullable String finding;

    SealStanding(Verdict verdict, @Nullable String finding) {
        this.verdict = verdict;
        this.finding = finding;
    }

    /** What a package under such a seal is at best. */
    public Verdict verdict() {
        return verdict;
    }

    /** The code of what speaks against it or limits what it proves; null if nothing does. */
    public @Nullable String finding() {
        return finding;
    }

    /** Whether a package under it may be taken in; only what somebody answers for may. */
    public boolean taken() {
        return this == GENUINE || this == VOUCHED;
    }

    /** Why a package under it is not taken in. */
    public Rejection refusal() {
        return new Rejection(this == ALGORITHM ? RejectionCode.SEAL_NOT_VERIFIABLE : RejectionCode.SEAL_INVALID);
    }
}
