package org.rogatory.documents;

/**
 * Draws the pages of a PDF as pictures; whatever else a PDF may contain stays behind. What cannot be drawn, takes too
 * much time or memory, or has to wait while others are drawn, is a {@link DocumentRefused}.
 */
public interface PagePictures {

    /** How many pages it has. */
    int count(byte[] pdf);

    /** A page as PNG, counted from 1. */
    byte[] png(byte[] pdf, int page);

    /** How many pictures a file of pictures holds, at most a thousand; only the first of them is drawn. */
    int countPictures(byte[] pictures);

    /**
     * A picture drawn anew as PNG: what its file carries besides the picture stays behind.
     *
     * @throws DocumentRefused if it cannot be drawn, or would take too much memory
     */
    byte[] redrawn(byte[] picture);
}
