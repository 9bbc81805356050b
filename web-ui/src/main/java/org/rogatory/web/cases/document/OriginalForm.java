package org.rogatory.web.cases.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.transmission.Originals;

/**
 * What is known of the paper of a document, as it is typed or sent.
 *
 * @param version the version of the document that was seen
 */
record OriginalForm(
        @Nullable Long version,
        @Nullable String file,
        @Nullable String folder,
        @Nullable Integer firstSheet,
        @Nullable Integer lastSheet,
        @Nullable Integer sheets,
        @Nullable Integer annexes,
        @Nullable Boolean scanned,
        @Nullable Boolean sealed,
        @Nullable Boolean signed,
        @Nullable Boolean follows,
        @Nullable LocalDate followedOn,
        @Nullable Boolean toReturn,
        @Nullable LocalDate returnBy,
        @Nullable LocalDate returnedOn) {

    static OriginalForm of(DocumentView document) {
        var known = document.original();
        return new OriginalForm(
                document.version(),
                known.file(),
                known.folder(),
                known.firstSheet(),
                known.lastSheet(),
                known.sheets(),
                known.annexes(),
                known.scanned(),
                known.sealed(),
                known.signed(),
                known.follows(),
                known.followedOn(),
                known.toReturn(),
                known.returnBy(),
                known.returnedOn());
    }

    Originals.Described described(@Nullable Long seen) {
        var original = new Original(
                text(file),
                text(folder),
                firstSheet,
                lastSheet,
                sheets,
                annexes,
                yes(scanned),
                yes(sealed),
                yes(signed),
                yes(follows),
                followedOn,
                yes(toReturn),
                returnBy,
                returnedOn);
        return new Originals.Described(original, seen == null ? version : seen);
    }

    /** What a field of numbers shows. */
    public @Nullable Integer number(String field) {
        return switch (field) {
            case "firstSheet" -> firstSheet;
            case "lastSheet" -> lastSheet;
            case "sheets" -> sheets;
            default -> annexes;
        };
    }

    private static boolean yes(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
