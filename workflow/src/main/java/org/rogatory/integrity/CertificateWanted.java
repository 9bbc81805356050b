package org.rogatory.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.UzbekScript;
import org.rogatory.law.Printable;

/**
 * A certificate as it is asked for.
 *
 * @param documentRef the document it is about; null for the whole file
 * @param language of the court, one of {@link #LANGUAGES}
 * @param purpose the court and its reference, as they are printed; null for none
 * @param views whether it also tells who only looked into the file
 */
public record CertificateWanted(
        @Nullable String documentRef,
        String language,
        @Nullable String purpose,
        boolean views) {

    /** The languages in which certificates are written. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "uz", UzbekScript.CYRILLIC);

    private static final int LONGEST_PURPOSE = 300;

    public CertificateWanted {
        documentRef = given(documentRef);
        purpose = given(purpose);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses a language in which no certificates are written, and a purpose that cannot be printed. */
    void demandReadable() {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.of("unknown-code", "language");
        }
        if (purpose != null && purpose.length() > LONGEST_PURPOSE) {
            throw Refusal.of("too-long", "purpose");
        }
        if (purpose != null && !Printable.all(purpose)) {
            throw Refusal.of("text-unprintable", "purpose");
        }
    }
}
