package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verification;

/**
 * What the check of the letter inside a package found.
 *
 * @param refusal why the package is not taken in because of it; null if nothing stands against it
 * @param checked what its own signatures say; null if there is no letter
 */
record LetterFound(
        LetterState state,
        @Nullable RejectionCode refusal,
        @Nullable Verification checked) {

    /** Where nothing was checked. */
    static LetterFound of(LetterState state) {
        return new LetterFound(state, null, null);
    }

    static LetterFound of(LetterState state, Verification checked) {
        return new LetterFound(state, null, checked);
    }

    /** The same in a package whose seal is only vouched for. */
    LetterFound vouched() {
        return new LetterFound(LetterState.VOUCHED, refusal, checked);
    }

    static LetterFound refused(RejectionCode code, Verification checked) {
        return new LetterFound(LetterState.NOT_VERIFIABLE, code, checked);
    }
}
