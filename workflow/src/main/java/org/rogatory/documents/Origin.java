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
        String by,
        @Nullable String approval) {

    /** Nobody's doing but the program's. */
    static final String SYSTEM = "system";

    /** Of a letter that is laid out. */
    static Origin laidOut(DrawnLetter drawn, String caseRef, String key, DocumentTexts texts) {
        Letter letter = drawn.letter();
        return new Origin(
                caseRef,
                letter.kind(),
                texts.hide(caseRef, (letter.kind() + "-" + letter.reference() + ".pdf").replace('/', '-')),
                null,
                letter.language().toLanguageTag(),
                null,
                DocumentStatus.RENDERED,
                key,
                drawn.at(),
                SYSTEM,
                letter.form().approval());
    }

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
                officer.username(),
                null);
    }

    /** The same with another mark. */
    Origin marked(@Nullable String mark) {
        return new Origin(
                caseRef, kind, hiddenName, hiddenDescription, language, mark, status, stepKey, at, by, approval);
    }
}
