package org.rogatory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;

/**
 * What of a message only some authorities can read, encrypted for them.
 *
 * @param content the envelope as it travels, never what is in it
 * @param recipients keys of the authorities in the directory
 * @param place its name in the package; absent of what says who the persons are, which was once the only one
 * @param source the document of the file that is in it, as the sender keeps it; absent of all else and where it came
 */
public record SealedPart(
        KeptContent content,
        List<String> recipients,
        @Nullable String place,
        @Nullable KeptContent source) {

    private static final String PATH = "sealed-01.p7m";

    public SealedPart {
        recipients = List.copyOf(recipients);
    }

    /** What a message says sealed, without documents. */
    public SealedPart(KeptContent content, List<String> recipients) {
        this(content, recipients, null, null);
    }

    /** Its name in a package. */
    String path() {
        return place == null ? PATH : place;
    }
}
