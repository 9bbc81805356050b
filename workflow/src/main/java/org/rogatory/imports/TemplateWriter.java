package org.rogatory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the empty table that an office fills in, as a workbook with its explanations and its lists. */
public interface TemplateWriter {

    /** Writes the workbook and leaves the stream open. */
    void write(OutputStream target, Template template) throws IOException;

    /**
     * The workbook in the reader's words.
     *
     * @param name what the sheet to be filled in is called; the others follow it
     */
    record Template(String name, List<Head> heads, List<Page> pages) {

        public Template {
            heads = List.copyOf(heads);
            pages = List.copyOf(pages);
        }
    }

    /**
     * A column to be filled in.
     *
     * @param day whether days go in; anything else is kept as text, so that no number of a letter becomes a day
     * @param offered where the words to choose from stand; null where anything may be typed
     */
    record Head(String title, boolean day, @Nullable Offered offered) {}

    /**
     * Words on a further page.
     *
     * @param page which of the pages, from 0
     * @param column from 0
     * @param first the first of its lines, from 0
     * @param last the last of them
     */
    record Offered(int page, int column, int first, int last) {}

    /** A further page of the workbook, to be read. */
    record Page(String name, List<String> titles, List<List<String>> lines) {

        public Page {
            titles = List.copyOf(titles);
            lines = List.copyOf(lines);
        }
    }
}
