package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.documents.letter.Letter.Annex;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.node.ObjectNode;

/** What a letter says: its kind, language and addressee, its parts, its annexes and the data it carries. */
record LetterBody(
        String kind,
        String title,
        Locale language,
        Authority addressee,
        List<Section> sections,
        List<Annex> annexes,
        @Nullable String office,
        Frame frame,
        ObjectNode data) {

    /** Between whom a letter goes if not between the authorities of the file, and with which courtesy it closes. */
    record Frame(
            @Nullable Letterhead sender,
            @Nullable Party addressee,
            @Nullable String closing) {

        static final Frame LEAVING = new Frame(null, null, "closing");
        static final Frame STAYING = new Frame(null, null, null);
    }
}
