package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A content in clear while somebody works on it: in memory if small, else a file of the work folder. Gone at close. */
public interface Work extends AutoCloseable {

    /** A content that is in memory already. */
    static Work of(byte[] content) {
        return new HeldWork(content);
    }

    /** The content from its beginning, as often as asked. */
    InputStream open() throws IOException;

    /** In bytes. */
    long size();

    /** The file it lies in; empty if it lies in memory. Read it only, and not after close. */
    Optional<Path> file();

    @Override
    void close();
}
