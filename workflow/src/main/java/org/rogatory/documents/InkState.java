package org.rogatory.documents;

import java.util.Locale;

/** How far a letter has come that is signed by hand. */
public enum InkState {

    /** Its fixed version was printed. */
    PRINTED,

    /** A scan of the signed paper came back, and waits for a second person. */
    SCANNED,

    /** A second person has compared the scan with what was printed: the letter can be signed by the act. */
    CONFIRMED,

    /** A person has found that the scan does not show the letter as it is to be; it stays inside. */
    REJECTED,

    /** The act of signing rests on it. */
    SIGNED;

    /** As pages and the interface name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
