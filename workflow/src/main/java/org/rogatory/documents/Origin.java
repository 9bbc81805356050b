package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a document comes from. A step key makes a repeated step find what the first try made. */
record Origin(
        String caseRef,
        String kind,
        String hiddenName,
        @Nullable String hiddenDescription,
        @Nullable String language,
        @Nullable String marking,
        DocumentStatus status,
        @Nullable String stepKey,
        Instant at,
        String by) {

    /** The same with another mark. */
    Origin marked(@Nullable String mark) {
        return new Origin(caseRef, kind, hiddenName, hiddenDescription, language, mark, status, stepKey, at, by);
    }
}
