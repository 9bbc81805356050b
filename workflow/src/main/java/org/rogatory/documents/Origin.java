package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
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
        @Nullable String approval,
        Counted counted) {

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
                drawn.began().at(),
                SYSTEM,
                letter.form().approval(),
                new Counted(0, 0, null, drawn.began().count()));
    }

    /** Of a file that an officer adds. */
    static Origin added(TakenFile file, DocumentTexts texts, FileMoment moment, Officer officer) {
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
                moment.at(),
                officer.username(),
                null,
                Counted.added(moment.count()));
    }

    /** The same with another mark. */
    Origin marked(@Nullable String mark) {
        return with(mark, counted);
    }

    /** The same, coming at this count of its file. */
    Origin coming(FileMoment moment) {
        return with(marking, new Counted(moment.count(), moment.count(), null, counted.seen()));
    }

    private Origin with(@Nullable String mark, Counted counts) {
        return new Origin(
                caseRef,
                kind,
                hiddenName,
                hiddenDescription,
                language,
                mark,
                status,
                stepKey,
                at,
                by,
                approval,
                counts);
    }
}
