package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Map;
import org.rogatory.documents.DocumentView;
import org.rogatory.requests.translation.PaperWords;

/**
 * What goes with a letter.
 *
 * @param documents the documents that go with it
 * @param said of translations among them that were made elsewhere, by whom they were made and certified, by reference
 */
public record Enclosed(List<DocumentView> documents, Map<String, PaperWords> said) {

    /** With nothing. */
    public static final Enclosed NOTHING = of(List.of());

    public Enclosed {
        documents = List.copyOf(documents);
        said = Map.copyOf(said);
    }

    /** Documents of which nothing more is known. */
    public static Enclosed of(List<DocumentView> documents) {
        return new Enclosed(documents, Map.of());
    }
}
