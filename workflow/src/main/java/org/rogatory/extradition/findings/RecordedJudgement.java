package org.rogatory.extradition.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person has found on a matter.
 *
 * @param satisfied whether nothing stands in the way
 * @param said why, in his words
 * @param article on which he rests it
 * @param by his user name
 */
public record RecordedJudgement(
        Matter matter,
        boolean satisfied,
        String said,
        @Nullable String article,
        String by,
        Instant at) {

    /** Whether it says the same as another, whoever has found that and when. */
    boolean says(RecordedJudgement other) {
        return equals(new RecordedJudgement(other.matter(), other.satisfied(), other.said(), other.article(), by, at));
    }
}
