package org.rogatory.exchange;

import java.util.List;
import org.rogatory.documents.KeptContent;

/**
 * What of a message only some authorities can read, encrypted for them.
 *
 * @param content the envelope as it travels, never what is in it
 * @param recipients keys of the authorities in the directory
 */
public record SealedPart(KeptContent content, List<String> recipients) {

    private static final String PATH = "sealed-01.p7m";

    public SealedPart {
        recipients = List.copyOf(recipients);
    }

    /** Its name in a package: a message of this node has one at most. */
    String path() {
        return PATH;
    }
}
