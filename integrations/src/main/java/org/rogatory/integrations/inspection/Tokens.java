package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rogatory.documents.bytes.Work;

/** Looks for words in bytes, whatever lies around them. */
final class Tokens {

    private static final int PIECE = 256 * 1024;
    private static final int OVERLAP = 128;

    private Tokens() {}

    /** Which of the words, in small letters, the content holds in letters of any size. */
    static Set<String> in(Work content, Set<String> words) throws IOException {
        var found = new TreeSet<String>();
        pieces(content, piece -> found.addAll(in(piece, words)));
        return found;
    }

    /** Has the whole content looked at in pieces, each of which begins with the end of the one before. */
    static void pieces(Work content, Consumer<byte[]> look) throws IOException {
        var piece = new byte[PIECE + OVERLAP];
        int kept = 0;
        try (InputStream in = content.open()) {
            for (int read = in.readNBytes(piece, kept, PIECE); read > 0; read = in.readNBytes(piece, kept, PIECE)) {
                int length = kept + read;
                look.accept(Arrays.copyOf(piece, length));
                kept = Math.min(OVERLAP, length);
                System.arraycopy(piece, length - kept, piece, 0, kept);
            }
        }
    }

    /** The same in bytes at hand. */
    static Set<String> in(byte[] bytes, Set<String> words) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        words.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    /** A word as Windows writes names in its files: a zero behind every sign. */
    static String wide(String word) {
        var wide = new StringBuilder();
        word.chars().forEach(sign -> wide.append((char) sign).append('\0'));
        return wide.toString();
    }
}
