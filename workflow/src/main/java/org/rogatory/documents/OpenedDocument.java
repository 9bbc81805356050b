package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;

/** A document with its final content; close it. */
public record OpenedDocument(DocumentView document, InputStream content) implements AutoCloseable {

    /** The same once this is done, by which it is given out; closed where that is refused. */
    public OpenedDocument once(Runnable traced) {
        try {
            traced.run();
            return this;
        } catch (RuntimeException refused) {
            shut(refused);
            throw refused;
        }
    }

    private void shut(RuntimeException refused) {
        try {
            close();
        } catch (IOException broken) {
            refused.addSuppressed(broken);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
