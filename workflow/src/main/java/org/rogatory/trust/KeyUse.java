package org.rogatory.trust;

/** What a registered certificate is for: who signs with its key, or reads with it. */
public enum KeyUse {

    /** A server key of the authority: what it makes is a seal. */
    SEAL,

    /** The key of one officer. */
    PERSON,

    /** The key of a time-stamp authority. */
    TIME_STAMP,

    /** A server key of the authority for which others encrypt; it signs nothing. */
    ENCRYPTION,

    /** The key with which an authority signs packages for the media register; it signs nothing else. */
    PUBLISHER
}
