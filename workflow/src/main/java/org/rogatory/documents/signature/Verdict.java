package org.rogatory.documents.signature;

/** What becomes of a check, the best first; of several the worst counts. Only {@link #GENUINE} is genuine. */
public enum Verdict {

    /** All was checked and holds. */
    GENUINE,

    /** Made in a way that cannot be checked here; it may be genuine or not. */
    NOT_VERIFIABLE_HERE,

    /** The signature fits, but nobody here answers for the signer. */
    UNTRUSTED,

    /** Nobody signed. */
    UNSIGNED,

    /** Forged, changed, broken or by the wrong signer. */
    INVALID;

    /** The worse of two. */
    public Verdict and(Verdict other) {
        return compareTo(other) < 0 ? other : this;
    }
}
