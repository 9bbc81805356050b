package org.rogatory.documents.signature;

/** How long a signature can be verified: each level adds to the one before (ETSI EN 319 142-1). */
public enum SignatureLevel {

    /** The signature alone. */
    B,

    /** With a time-stamp that proves when it was there. */
    T,

    /** With the certificates and revocation data of that time. */
    LT,

    /** With a time-stamp over all of these, to be renewed before it ages. */
    LTA
}
