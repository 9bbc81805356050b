package org.rogatory.transfer.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.transfer.sentence.Recognised;

/**
 * What stands for a transfer beside its request.
 *
 * @param agreedOn the day since which both States agree; null before
 * @param method how the sentence is carried out, continued or converted, as it was said last; null where nobody has
 * @param recognition what the court has said of the sentence; null before
 * @param handover where and when the person is handed over; null before that is named
 */
public record Decided(
        @Nullable LocalDate agreedOn,
        @Nullable String method,
        @Nullable Recognised recognition,
        @Nullable AppointedHandover handover) {

    /** As long as nothing stands. */
    public static final Decided NOTHING = new Decided(null, null, null, null);
}
