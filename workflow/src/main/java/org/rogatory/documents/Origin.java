package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

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

    /** Of a file that an officer adds. */
    static Origin added(TakenFile file, DocumentTexts texts, Instant at, Officer officer) {
        NewAttachment attachment = file.attachment();
        String description = attachment.description();
        return new Origin(
                attachment.caseRef(),
                attachment.kind(),
                texts.hide(attachment.caseRef(), file.name()),
                description == null ? null : texts.hide(attachment.caseRef(), description),
                attachment.language(),
                attachment.marking(),
                DocumentStatus.ATTACHED,
                null,
                at,
                officer.username());
    }

    /** The same with another mark. */
    Origin marked(@Nullable String mark) {
        return new Origin(caseRef, kind, hiddenName, hiddenDescription, language, mark, status, stepKey, at, by);
    }
}
