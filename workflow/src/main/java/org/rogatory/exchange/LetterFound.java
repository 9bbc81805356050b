package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What the check of the letter inside a package found.
 *
 * @param refusal why the package is not taken in because of it; null if nothing stands against it
 */
record LetterFound(LetterState state, @Nullable RejectionCode refusal) {

    static LetterFound of(LetterState state) {
        return new LetterFound(state, null);
    }

    static LetterFound refused(RejectionCode code) {
        return new LetterFound(LetterState.NOT_VERIFIABLE, code);
    }
}
