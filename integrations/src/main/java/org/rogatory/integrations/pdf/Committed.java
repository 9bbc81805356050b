package org.rogatory.integrations.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie beside the code, so that a letter depends on nothing of the machine it is laid out on. */
final class Committed {

    private Committed() {}

    static byte[] read(String path) {
        try (InputStream in = Committed.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("File " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
