package org.rogatory.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an operator has a failed job tried again or left out: from a closed list, so that nobody is named. */
public enum JobReason {
    /** What made it fail was mended. */
    CAUSE_MENDED,
    /** What was out of reach is there again. */
    OUTAGE_OVER,
    /** Who should have been reached has gone for good. */
    RECEIVER_GONE,
    /** It was told in another way. */
    TOLD_OTHERWISE,
    /** The office asked for it. */
    ASKED_FOR;

    /** The word for it in pages and in the trail. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this word. */
    public static Optional<JobReason> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
