package org.rogatory.mla.annex;

import java.util.List;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.JsonNode;

/**
 * Of what the sealed annex of a message is made.
 *
 * @param content a request whole, or what was written for an answer under the same key {@code sealed}
 * @param papers documents of the file that go inside it, and nowhere else
 */
public record AnnexSaid(JsonNode content, List<DocumentView> papers) {

    static final String BLOCK = "sealed";
    static final String READER = "open_to";

    public AnnexSaid {
        papers = List.copyOf(papers);
    }

    /** With those of these documents of the file that go inside. */
    public static AnnexSaid of(JsonNode content, List<DocumentView> documents) {
        return new AnnexSaid(content, AnnexPapers.among(documents));
    }

    /** The authority that an officer has chosen to open it; blank where he chose none. */
    String chosen() {
        return content.path(BLOCK).path(READER).asString("");
    }

    /** Tells nothing of the content. */
    @Override
    public String toString() {
        return "AnnexSaid[" + papers.size() + "]";
    }
}
