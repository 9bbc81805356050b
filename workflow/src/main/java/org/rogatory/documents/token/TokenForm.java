package org.rogatory.documents.token;

/** What an officer signs with a national tool. */
public enum TokenForm {

    /** The letter as it was laid out, byte by byte: whoever has both can check the one against the other. */
    DOCUMENT,

    /** A short text that names the letter by its hash; given out before letters themselves were. */
    TEXT
}
