package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.bytes.Work;
import org.rogatory.media.PublishedPackages.Publisher;

/**
 * A package that was opened, its signature checked; its content is gone at close.
 *
 * @param content the one file that it holds
 */
public record Carried(MediaManifest manifest, Publisher publisher, Work content) implements AutoCloseable {

    /** The content in memory; refused if it is larger than what it says it is can be. */
    public byte[] whole(int largest) throws IOException {
        if (content.size() > largest) {
            throw new MediaRefused("media-too-large");
        }
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        content.close();
    }
}
