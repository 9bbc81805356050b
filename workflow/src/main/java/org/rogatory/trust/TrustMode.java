package org.rogatory.trust;

/** How the signatures of a State can be believed here. */
public enum TrustMode {

    /** Its certificates are checked up to an anchor of its trust list. */
    CERTIFICATE,

    /** Its national keys cannot be checked here; its authority answers for them. */
    VOUCHED,

    /** Nothing is known by which its signatures could be believed. */
    NONE
}
