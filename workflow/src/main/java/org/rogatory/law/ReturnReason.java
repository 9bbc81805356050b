package org.rogatory.law;

import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A coded reason for a return, for waiting or for blocking.
 *
 * @param group correction, return or waiting
 * @param releasable false: it never leaves the office
 * @param releasedAs the reason the partner sees instead; null: the partner sees none
 */
public record ReturnReason(
        String key,
        String group,
        boolean releasable,
        @Nullable String releasedAs,
        Wording label) {

    static ReturnReason read(ReferenceRecord record) {
        if (!record.has("releasable")) {
            throw record.broken("releasable", "missing");
        }
        return new ReturnReason(
                record.name(),
                record.text("group"),
                record.flag("releasable"),
                record.textOrNull("released_as"),
                record.wording("label"));
    }

    /** The key the partner may see; null if none. */
    public @Nullable String released() {
        return releasable ? key : releasedAs;
    }
}
