package org.rogatory.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes tables for the spreadsheets of an office, line by line, so that no table is too long. */
public interface SheetWriter {

    /**
     * Begins a workbook of one sheet; closing it ends the file and leaves the stream open.
     *
     * @param titles the heads of the columns, repeated on every printed page
     */
    Sheet begin(OutputStream target, String name, List<String> titles) throws IOException;

    /** The sheet being written. */
    interface Sheet extends AutoCloseable {

        /** Adds a line of texts; none of them is ever taken for a formula. */
        void add(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
