package org.rogatory.exchange;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Tells what of a message only named authorities may read: asked when the message is packed, kept nowhere in clear. */
public interface SealedAnnexes {

    /** The annex of a message of a file, of this kind; empty if it has none. */
    Optional<Annex> of(String caseRef, String kind);

    /**
     * What the annex says and for whom.
     *
     * @param recipients keys of the authorities in the directory
     */
    record Annex(JsonNode content, List<String> recipients) {

        public Annex {
            recipients = List.copyOf(recipients);
        }

        /** Tells nothing of the content. */
        @Override
        public String toString() {
            return "Annex[for " + recipients + "]";
        }
    }
}
