package org.rogatory.mla.annex;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a sealed annex is opened; the trail keeps the word, never a text. */
public enum OpeningReason {
    /** To carry out what was asked. */
    EXECUTION,
    /** To protect the person or the act. */
    PROTECTION,
    /** To decide on the request. */
    DECISION,
    /** To use an answer in the proceedings for which it was asked. */
    PROCEEDINGS;

    /** The word for it in forms, messages and the trail. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this word. */
    public static Optional<OpeningReason> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
