package org.rogatory.documents;

import java.time.Instant;
import org.rogatory.documents.bytes.KeptContent;

/** Letters as they lie in a file before anybody has signed them. */
public final class LaidOutLetters {

    private static final String HASH = "ab".repeat(32);

    private LaidOutLetters() {}

    /** One of this kind; it is called letter. */
    public static DocumentView of(String kind) {
        return of(kind, 5);
    }

    /** The same of so many bytes. */
    static DocumentView of(String kind, long size) {
        return new DocumentView(
                "letter",
                "case",
                kind,
                "letter.pdf",
                null,
                null,
                DocumentStatus.RENDERED,
                "application/pdf",
                HASH,
                null,
                new KeptContent("case", "address", HASH, size),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }
}
