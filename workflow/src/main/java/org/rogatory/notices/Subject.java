package org.rogatory.notices;

import java.util.Locale;

/** What a notice is about. */
public enum Subject {
    FILE,
    HANDOVER,
    ARCHIVE_ACT,
    ARCHIVE_TERMS,
    ISOLATED_DOCUMENT,
    LETTER,
    DORMANT_FILES,
    ACCESS,
    SUBJECT_EXPORT,
    NAMED_READERS,
    OFFER,
    STRAY_MESSAGES;

    /** The key used in messages, for example {@code archive_act}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
