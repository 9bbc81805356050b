package org.rogatory.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One act as the timeline tells it; texts are clear here and enciphered in the table. */
public record Step(
        String actor,
        String verb,
        @Nullable String itemRef,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        List<String> codes,
        @Nullable String reference,
        @Nullable LocalDate happenedOn,
        @Nullable String internalText,
        @Nullable String releasedText) {

    public Step {
        codes = List.copyOf(codes);
    }

    /** The same step with its free text replaced, for enciphering and deciphering. */
    Step with(@Nullable String internal, @Nullable String released) {
        return new Step(actor, verb, itemRef, fromStatus, toStatus, codes, reference, happenedOn, internal, released);
    }
}
