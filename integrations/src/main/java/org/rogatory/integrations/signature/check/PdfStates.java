package org.rogatory.integrations.signature.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.crypto.Digest;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.integrations.BoundedParser;
import org.rogatory.integrations.BrokenOff;
import org.rogatory.integrations.BrokenOff.Why;
import org.rogatory.integrations.Prefix;

/** A PDF as it was after each of its revisions, read by the letter of the standard: nothing is repaired. */
final class PdfStates {

    private static final int PIECE = 64 * 1024;

    private final byte @Nullable [] held;
    private final @Nullable Path file;
    private final long size;

    PdfStates(Work content) throws IOException {
        file = content.file().orElse(null);
        size = content.size();
        if (file == null) {
            try (InputStream in = content.open()) {
                held = in.readAllBytes();
            }
        } else {
            held = null;
        }
    }

    long size() {
        return size;
    }

    /** The document that ends there; whoever asks closes it. */
    PDDocument until(long end) throws IOException {
        RandomAccessRead prefix = new Prefix(whole(), end);
        boolean read = false;
        try {
            PDDocument document = new BoundedParser(prefix).parse(false);
            read = true;
            if (document.isEncrypted()) {
                document.close();
                throw new CheckStopped(Codes.ENCRYPTED);
            }
            return document;
        } finally {
            if (!read) {
                prefix.close();
            }
        }
    }

    byte[] bytes(long from, long to) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        try (RandomAccessRead all = whole()) {
            all.seek(from);
            all.readFully(bytes);
        }
        return bytes;
    }

    /** Gives the same to a digest, of whatever length they are, until nobody waits for it any more. */
    void feed(Digest digest, long from, long to) throws IOException {
        byte[] piece = new byte[PIECE];
        try (RandomAccessRead all = whole()) {
            all.seek(from);
            for (long left = to - from; left > 0; ) {
                int read = all.read(piece, 0, (int) Math.min(left, PIECE));
                if (read <= 0) {
                    throw new EOFException();
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new BrokenOff(Why.TOO_SLOW);
                }
                digest.update(piece, 0, read);
                left -= read;
            }
        }
    }

    /** The whole up to there, for the reader of a single piece; whoever asks closes it. */
    RandomAccessRead reader(long end) throws IOException {
        return new Prefix(whole(), end);
    }

    private RandomAccessRead whole() throws IOException {
        if (held != null) {
            return new RandomAccessReadBuffer(held);
        }
        if (file != null) {
            return new RandomAccessReadBufferedFile(file);
        }
        throw new IOException("The content is neither held nor in a file");
    }
}
