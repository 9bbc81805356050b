package org.rogatory.imports;

/**
 * One cell as the spreadsheet keeps it.
 *
 * @param text what is written there; a day as {@code 2026-03-05}
 */
public record Cell(Kind kind, String text) {

    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "");

    public Cell {
        text = text.strip();
    }

    /** What a spreadsheet takes the content of a cell for. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        FAULTY
    }

    /** A cell of words. */
    public static Cell text(String words) {
        return new Cell(Kind.TEXT, words);
    }

    public boolean empty() {
        return text.isEmpty() && kind != Kind.FORMULA && kind != Kind.FAULTY;
    }
}
