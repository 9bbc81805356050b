package org.rogatory.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place of the chain, said at a moment and signed.
 *
 * @param position of the last row that was sealed then
 * @param hash of that row, over all rows before it
 * @param said the text that was signed; empty of an anchor that nobody can read any more
 * @param seal the signature of the node's authority in base64, beside the text; null where no key was set up
 * @param stamp a time-stamp (RFC 3161) of another authority over the text in base64; null where none was set up
 */
record Anchor(
        long position,
        String hash,
        Instant at,
        String said,
        @Nullable String seal,
        @Nullable String stamp) {

    private static final String POSITION = "position";
    private static final String HASH = "hash";
    private static final String AT = "at";
    private static final String SAID = "said";
    private static final String SEAL = "seal";
    private static final String STAMP = "stamp";

    /** What is to be signed of a place. */
    static String text(ChainHead head, Instant at) {
        var members = new TreeMap<String, String>();
        members.put(AT, ChainText.exact(at));
        members.put(HASH, head.hash());
        members.put(POSITION, String.valueOf(head.position()));
        members.put("chain", "rogatory-audit");
        return CanonicalJson.of(members);
    }

    /** The anchor of what was signed; what does not read, or is kept at another place, is an anchor nobody can read. */
    static Anchor of(long position, String said, @Nullable String seal, @Nullable String stamp) {
        try {
            var told = JsonMapper.shared().readTree(said);
            if (Long.parseLong(told.path(POSITION).asString("")) != position) {
                return unreadable(position);
            }
            return new Anchor(
                    position,
                    told.path(HASH).asString(""),
                    Instant.parse(told.path(AT).asString("")),
                    said,
                    seal,
                    stamp);
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            return unreadable(position);
        }
    }

    static Anchor unreadable(long position) {
        return new Anchor(position, "", Instant.EPOCH, "", null, null);
    }

    /** As a file. */
    String written() {
        var file = JsonMapper.shared().createObjectNode().put(SAID, said);
        if (seal != null) {
            file.put(SEAL, seal);
        }
        if (stamp != null) {
            file.put(STAMP, stamp);
        }
        return file.toString();
    }

    /** Of a file. */
    static Anchor read(long position, String file) {
        try {
            var told = JsonMapper.shared().readTree(file);
            return of(
                    position,
                    told.path(SAID).asString(""),
                    told.path(SEAL).asString(null),
                    told.path(STAMP).asString(null));
        } catch (JacksonException broken) {
            return unreadable(position);
        }
    }

    /** Without what it was signed with, which is large. */
    Anchor bare() {
        return new Anchor(position, hash, at, said, null, null);
    }

    ChainHead head() {
        return new ChainHead(position, hash);
    }
}
