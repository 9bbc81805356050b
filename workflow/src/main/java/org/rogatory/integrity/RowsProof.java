package org.rogatory.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.rogatory.audit.ChainHead;
import org.rogatory.audit.ChainedRow;

/** One hash over the rows of a file that are in the chain up to a place, over all that they say. */
final class RowsProof {

    private final MessageDigest digest = RowsDigest.sha256();
    private final ChainHead head;

    RowsProof(ChainHead head) {
        this.head = head;
    }

    /** Takes in the next row; one that the chain did not reach yet at that place is left out. */
    void take(ChainedRow row) {
        var position = row.position();
        if (position == null || position > head.position()) {
            return;
        }
        var said = String.join(
                "\n",
                String.valueOf(row.id()),
                String.valueOf(position),
                String.valueOf(row.hash()),
                String.valueOf(row.at().toEpochMilli()),
                row.actor(),
                row.action(),
                row.details());
        var text = said.getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + "\n").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
    }

    /** The hash over the rows taken since; asked once, at the end. */
    String told() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
