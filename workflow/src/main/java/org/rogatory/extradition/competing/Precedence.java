package org.rogatory.extradition.competing;

/** What was decided of a request beside others for the same person. */
public enum Precedence {
    FIRST("goes_first"),
    AFTER("goes_after");

    private final String key;

    Precedence(String key) {
        this.key = key;
    }

    /** The key in messages, in the notes of a file and in the interface. */
    public String key() {
        return key;
    }
}
