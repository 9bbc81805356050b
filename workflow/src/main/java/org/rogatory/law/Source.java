package org.rogatory.law;

import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;

/** Where a statement of law was read. */
public record Source(String id, String title, @Nullable String url, String whatWasRead) {

    static Source read(ReferenceRecord record) {
        return new Source(record.name(), record.text("title"), record.textOrNull("url"), record.text("what_was_read"));
    }
}
