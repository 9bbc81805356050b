package org.rogatory.documents.letter;

import java.util.List;

/** How texts come out on paper: signs that the fonts lack are written as their codes, like {@code [U+1F600]}. */
public interface PrintedText {

    /** The letter as its PDF will show it. */
    Letter printed(Letter letter);

    /** A part of a letter as its PDF will show it. */
    Letter.Section printed(Letter.Section section);

    /** The code points of a text that are written as codes, each once. */
    List<Integer> lacking(String text);
}
