package org.rogatory.imports;

/** Reads the first table of a spreadsheet; what it is, is told by its bytes and not by its name. */
public interface SheetReader {

    /** More rows than this are refused: a table of open files is made by hand. */
    int MOST_LINES = 2000;

    /** Larger spreadsheets are refused before anything reads them, in bytes. */
    int LARGEST = 5 * 1024 * 1024;

    /**
     * Reads XLSX or CSV in UTF-8.
     *
     * @throws org.rogatory.cases.Refusal if the bytes are no such table, or too many
     */
    Sheet read(byte[] content);
}
