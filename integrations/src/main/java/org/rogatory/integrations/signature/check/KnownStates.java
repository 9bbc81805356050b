package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected.Revision;

/** Compares a content with the states of it that we kept ourselves. */
final class KnownStates {

    private static final int PIECE = 64 * 1024;

    private KnownStates() {}

    /** Whether the content begins with every one of them. */
    static boolean keeps(Work content, List<Revision> revisions) throws IOException {
        for (Revision revision : revisions) {
            if (revision.size() > content.size() || !revision.sha256().equals(begun(content, revision.size()))) {
                return false;
            }
        }
        return true;
    }

    private static String begun(Work content, long size) throws IOException {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE];
        try (InputStream in = content.open()) {
            long left = size;
            while (left > 0) {
                int read = in.readNBytes(piece, 0, (int) Math.min(PIECE, left));
                if (read == 0) {
                    break;
                }
                digest.update(piece, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
