package org.rogatory.subject;

import java.util.Locale;

/** What goes into an export only piece by piece, once who asked has read it through. */
public enum PieceKind {
    /** What came of an item of assistance. */
    RESULT(LeftOut.RESULTS),
    /** What one State answered to the other. */
    ANSWER(LeftOut.RESULTS),
    /** A paper of the file, whole. */
    PAPER(LeftOut.PAPERS);

    private final LeftOut leftOut;

    PieceKind(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** What is left out as long as a piece of this kind is. */
    LeftOut leftOut() {
        return leftOut;
    }

    /** The code in manifests and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
