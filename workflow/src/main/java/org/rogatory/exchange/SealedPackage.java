package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.bytes.Work;

/**
 * A sealed package, read as often as asked and never held whole.
 *
 * @param size in bytes
 */
public record SealedPackage(long size, PackageSealer.Source content) {

    /** One that is in memory already. */
    public static SealedPackage of(byte[] content) {
        return new SealedPackage(content.length, () -> new ByteArrayInputStream(content));
    }

    /** One that somebody is working on, for as long as he does. */
    static SealedPackage of(Work content) {
        return new SealedPackage(content.size(), content::open);
    }

    /** From its beginning; whoever asks closes it. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** How it is built, told by how it begins. */
    public PackageFormat format() throws IOException {
        try (var in = open()) {
            return PackageFormat.of(in.readNBytes(2));
        }
    }
}
