package org.rogatory.requests.translation;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Printable;

/**
 * What the officer who adds a translation that was made elsewhere says of it; the letter of request repeats it.
 *
 * @param translator who made it
 * @param certifier who certified it, a name and an office
 * @param stamped whether the paper carries the seal of one of them
 */
public record PaperWords(
        @Nullable String translator, @Nullable String certifier, boolean stamped) {

    private static final int LONGEST = 150;

    /** Where nothing is said. */
    public static final PaperWords NONE = new PaperWords(null, null, false);

    /** @throws Refusal if a name cannot stand in a line of a letter, or a seal is said to be nobody's */
    public PaperWords {
        translator = name(translator, "paperTranslator");
        certifier = name(certifier, "paperCertifier");
        if (stamped && translator == null && certifier == null) {
            throw Refusal.of("field-missing", "paperCertifier");
        }
    }

    private static @Nullable String name(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var name = typed.strip();
        if (name.length() > LONGEST) {
            throw Refusal.of("too-long", field);
        }
        if (!Printable.all(name) || name.lines().count() > 1) {
            throw Refusal.of("text-unprintable", field);
        }
        return name;
    }
}
