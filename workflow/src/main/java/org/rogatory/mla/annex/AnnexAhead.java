package org.rogatory.mla.annex;

import java.util.List;
import org.rogatory.documents.DocumentView;

/**
 * The sealed annex with which the next message of a file would leave as it stands: for whom and how much, not what it
 * says.
 *
 * @param readers keys of the authorities that may open it
 * @param unreached those of them that could not: they have no key here, or are not of the other State
 * @param persons how many are told of in it
 * @param text whether it tells something in words besides
 * @param papers the documents that go inside
 */
public record AnnexAhead(
        List<String> readers, List<String> unreached, Way way, int persons, boolean text, List<DocumentView> papers) {

    public AnnexAhead {
        readers = List.copyOf(readers);
        unreached = List.copyOf(unreached);
        papers = List.copyOf(papers);
    }

    /** How it leaves. */
    public enum Way {
        /** Encrypted for each of its readers, in the package. */
        SEALED,
        /** On paper, with the couriers who carry the message. */
        COURIER,
        /** Not at all: nobody there has a key, and nobody chose a reader. */
        STAYS,
        /** Not at all: a person let the message go without it. */
        LET_GO,
        /** The message will not leave: not all who are to read it there could. */
        STUCK
    }

    /** Tells no names. */
    @Override
    public String toString() {
        return "AnnexAhead[" + way + ", " + persons + ", " + papers.size() + "]";
    }
}
