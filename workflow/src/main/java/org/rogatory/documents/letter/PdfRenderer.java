package org.rogatory.documents.letter;

/** Lays a letter out as an archival, accessible PDF that carries its own data; the same letter always gives the same bytes. */
public interface PdfRenderer {

    /** Version of the template: raised whenever the same letter is to look different, and only then. */
    int TEMPLATE = 2;

    /** PDF/A-3a and PDF/UA-1 with the letter's data embedded as JSON. */
    byte[] render(Letter letter);
}
