package org.rogatory.web.shared;

/** Refusals of who would decide alone; each says in words of its own who has to be another person. */
final class FourEyes {

    private FourEyes() {}

    /** Whether a code is that of such a refusal, as {@code four-eyes} or {@code archive-four-eyes}. */
    static boolean refused(String code) {
        return code.contains("four-eyes");
    }
}
