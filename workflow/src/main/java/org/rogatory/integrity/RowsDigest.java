package org.rogatory.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.rogatory.audit.ChainedRow;

/** Rows that are not listed: how many, and one hash over their hashes in the chain, one a line, a dash for none. */
final class RowsDigest {

    private static final String NOT_SEALED = "-";

    private final MessageDigest digest = sha256();
    private int count;

    void take(ChainedRow row) {
        count++;
        var line = Objects.requireNonNullElse(row.hash(), NOT_SEALED) + "\n";
        digest.update(line.getBytes(StandardCharsets.US_ASCII));
    }

    /** The rows taken since; asked once, at the end. */
    Unlisted told() {
        return new Unlisted(count, HexFormat.of().formatHex(digest.digest()));
    }

    /** So many rows with this hash over them. */
    record Unlisted(int count, String sha256) {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
