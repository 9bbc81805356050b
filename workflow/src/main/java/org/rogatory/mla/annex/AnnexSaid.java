package org.rogatory.mla.annex;

import java.util.List;
import java.util.stream.Stream;
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
    static final String READERS = "open_to";

    public AnnexSaid {
        papers = List.copyOf(papers);
    }

    /** With those of these documents of the file that go inside. */
    public static AnnexSaid of(JsonNode content, List<DocumentView> documents) {
        return new AnnexSaid(content, AnnexPapers.among(documents));
    }

    /**
     * The authorities that an officer has chosen to open it; none where he chose none. What was written while there
     * could be one alone names it without a list.
     */
    List<String> chosen() {
        var named = content.path(BLOCK).path(READERS);
        var keys = named.isArray() ? named.valueStream() : Stream.of(named);
        return keys.map(key -> key.asString(""))
                .filter(key -> !key.isBlank())
                .distinct()
                .toList();
    }

    /** Tells nothing of the content. */
    @Override
    public String toString() {
        return "AnnexSaid[" + papers.size() + "]";
    }
}
