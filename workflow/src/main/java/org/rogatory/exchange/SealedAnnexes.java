package org.rogatory.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.documents.bytes.KeptContent;
import tools.jackson.databind.JsonNode;

/** Tells what of a message only named authorities may read: asked when the message is packed, kept nowhere in clear. */
public interface SealedAnnexes {

    /** The annex of a message of a file, with the documents there were when it was queued; empty if it has none. */
    Optional<Annex> of(Carrier message);

    /**
     * The message with which an annex goes.
     *
     * @param kind key of a message in the reference data
     */
    record Carrier(String messageId, String caseRef, String kind, Instant queuedAt) {}

    /** The name in a package of the part that holds a document of an annex, counted from nought. */
    static String place(int paper) {
        return String.format(Locale.ROOT, "sealed-%02d.p7m", paper + 2);
    }

    /**
     * What the annex says and for whom.
     *
     * @param recipients keys of the authorities in the directory
     * @param papers the documents that go with it, in the order in which the content names them by their places
     */
    record Annex(JsonNode content, List<String> recipients, List<KeptContent> papers) {

        public Annex {
            recipients = List.copyOf(recipients);
            papers = List.copyOf(papers);
        }

        /** Tells nothing of the content. */
        @Override
        public String toString() {
            return "Annex[for " + recipients + "]";
        }
    }
}
