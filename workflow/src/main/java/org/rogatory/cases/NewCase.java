package org.rogatory.cases;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;

/**
 * What a file is opened with.
 *
 * @param machine the status machine of the reference data it follows
 * @param prefix kind in the reference, for example {@code MLA} in {@code UZ-MLA-2026-000123}; empty where the
 *     reference is to tell nothing of the file
 * @param authority the central authority that keeps the file
 * @param unit the unit that drafts, or the authority that received
 * @param threadId the thread both files share; messages are matched by it
 * @param externalRef the reference of another system; it is kept readable, so one in words is refused
 */
public record NewCase(
        String machine,
        String prefix,
        String form,
        String state,
        String authority,
        String unit,
        String requesting,
        String requested,
        String threadId,
        @Nullable String externalRef,
        String draftedBy) {

    public NewCase {
        if (externalRef != null && LetterNumber.wordyName(externalRef)) {
            throw Refusal.of("number-wordy", "externalRef");
        }
    }
}
