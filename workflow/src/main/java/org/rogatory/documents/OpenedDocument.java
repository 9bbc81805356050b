package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;

/** A document with its final content; close it. */
public record OpenedDocument(DocumentView document, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
