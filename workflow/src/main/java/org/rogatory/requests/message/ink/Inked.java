package org.rogatory.requests.message.ink;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.identity.Officer;

/**
 * A letter, and how far its signing by hand has come.
 *
 * @param ink null if it was never printed for that
 * @param open whether it can still be signed so: it is the letter that was printed, and nobody has signed it
 * @param lapsed whether it can not, though it was not signed so either
 * @param works whether the officer may do something about it
 * @param brings whether it may be he who prints it and adds the scan
 * @param sealed whether the paper is to bear a seal
 */
public record Inked(
        CaseFile file,
        DocumentView letter,
        @Nullable InkView ink,
        boolean open,
        boolean lapsed,
        boolean works,
        boolean brings,
        boolean sealed) {

    /** The scan that was not rejected. */
    InkView.Scan waiting() {
        var scan = ink == null || ink.state() == InkState.REJECTED ? null : ink.scan();
        if (scan == null) {
            throw Refusal.of("ink-no-scan");
        }
        return scan;
    }

    /** The same, if it is the one that somebody was shown: another may have come in its place since. */
    InkView.Scan waiting(@Nullable String shown) {
        var scan = waiting();
        if (!scan.documentRef().equals(shown)) {
            throw Refusal.of("ink-no-scan");
        }
        return scan;
    }

    /** Refuses who compares the scan if he added it himself, or was shown another. */
    void demandSecond(@Nullable String shown, Officer officer) {
        if (waiting().added().by().equals(officer.username())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        waiting(shown);
    }
}
