package org.rogatory.law;

/** How far a file has come: an item is checked from its stage on. */
public enum Stage {
    DRAFT,
    SIGN,
    TRANSMIT;

    boolean reaches(Stage item) {
        return item.ordinal() <= ordinal();
    }
}
