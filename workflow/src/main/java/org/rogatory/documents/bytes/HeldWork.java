package org.rogatory.documents.bytes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A content in memory. */
final class HeldWork implements Work {

    private final byte[] content;

    HeldWork(byte[] content) {
        this.content = content;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // memory is given back by itself
    }
}
