package org.rogatory.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a package is sent back, or why a head lets an older one in. */
public enum MediaReason {

    /** The hash is not the one of the letter that came along. */
    HASH_DIFFERS(false),

    /** Nobody announced it. */
    NOT_EXPECTED(false),

    /** It was brought by mistake. */
    MISTAKEN(false),

    /** The newer one proved to be faulty. */
    FAULTY(true),

    /** The publisher withdrew the newer one. */
    RECALLED(true);

    private final boolean older;

    MediaReason(boolean older) {
        this.older = older;
    }

    /** The word for it in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one for an older edition; else it is one for sending back. */
    public boolean older() {
        return older;
    }

    /** The reason with this word. */
    public static Optional<MediaReason> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
