package org.rogatory.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * What the chain hashes of a row. A row stays in the form in which it was sealed: the first form joined its fields by line
 * breaks and knew the moment to the millisecond, the second is canonical JSON with all that the row says, its place and the
 * hash of the row before it.
 */
final class ChainText {

    /** The form in which rows are sealed now. */
    static final int CURRENT = 2;

    static final int FIRST = 1;

    private static final int DIGITS = 6;

    private static final DateTimeFormatter EXACT =
            new DateTimeFormatterBuilder().appendInstant(DIGITS).toFormatter();

    private ChainText() {}

    /** The hash of a row at a place, behind the row that has the hash before. */
    static String hash(String previous, AuditEntry entry, long position) {
        return sha256(entry.format() == FIRST ? previous + first(entry) : current(previous, entry, position));
    }

    private static String first(AuditEntry entry) {
        return String.join(
                "\n",
                String.valueOf(entry.id()),
                String.valueOf(entry.at().toEpochMilli()),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.details());
    }

    private static String current(String previous, AuditEntry entry, long position) {
        var members = new TreeMap<String, String>();
        members.put("action", entry.action());
        members.put("actor", entry.actor());
        members.put("at", exact(entry.at()));
        members.put("details", entry.details());
        members.put("format", String.valueOf(entry.format()));
        members.put("id", String.valueOf(entry.id()));
        members.put("position", String.valueOf(position));
        members.put("previous", previous);
        members.put("subject", entry.subject());
        return CanonicalJson.of(members);
    }

    /** A moment with all its microseconds, however many of them are zero. */
    static String exact(Instant moment) {
        return EXACT.format(moment);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
