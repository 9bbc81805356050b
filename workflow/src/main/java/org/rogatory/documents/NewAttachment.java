package org.rogatory.documents;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says about a file he adds.
 *
 * @param kind attachment kind of the reference data
 * @param name file name as the officer's machine gave it
 * @param language language of the content (BCP 47), if it has one
 * @param marking handling mark, for example {@code internal} for what never leaves this side
 * @param description what it is, in the officer's words
 */
public record NewAttachment(
        String caseRef,
        String kind,
        String name,
        @Nullable String language,
        @Nullable String marking,
        @Nullable String description) {

    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_MARKING = 64;

    public NewAttachment {
        if (!kind.matches("[a-z0-9_]{1,64}")) {
            throw new DocumentRefused("document-kind");
        }
        language = blankToNull(language);
        marking = blankToNull(marking);
        description = blankToNull(description);
        if ((besideLetter(kind) || besideLetter(marking)) && !kind.equals(marking)) {
            throw new DocumentRefused("document-kind");
        }
        if (description != null && description.length() > LONGEST_DESCRIPTION) {
            throw new DocumentRefused("document-description-too-long");
        }
        if (marking != null && marking.length() > LONGEST_MARKING) {
            throw new DocumentRefused("document-marking");
        }
        if (language != null && !language.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?")) {
            throw new DocumentRefused("document-language");
        }
    }

    /** A file about which no more is said than what it is. */
    public static NewAttachment of(String caseRef, String kind, String name, @Nullable String marking) {
        return new NewAttachment(caseRef, kind, name, null, marking, null);
    }

    /** Refuses a name under which nothing is accepted, before anything of the file is sent. */
    public void demandNameOfAccepted() {
        AcceptedTypes.demandNameOfAccepted(name);
    }

    private static boolean besideLetter(@Nullable String word) {
        return word != null && DocumentView.BESIDE_LETTER.contains(word);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
