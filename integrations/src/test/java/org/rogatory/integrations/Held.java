package org.rogatory.integrations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.rogatory.documents.Work;

/** A content in memory. */
public final class Held implements Work {

    private final byte[] content;

    private Held(byte[] content) {
        this.content = content;
    }

    public static Work of(byte[] content) {
        return new Held(content);
    }

    public static Work of(String text) {
        return new Held(text.getBytes(StandardCharsets.UTF_8));
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
        // nothing to give back
    }
}
