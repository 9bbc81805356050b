package org.rogatory.trust;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on a trust list: an anchor, or a certificate that is bound to an authority. */
public enum TrustKind {

    /** A certificate from which those of the State descend. */
    ANCHOR(null),

    /** The certificate of a server key of an authority. */
    SEAL(KeyUse.SEAL),

    /** The certificate of one officer. */
    PERSON(KeyUse.PERSON),

    /** The certificate of a time-stamp authority. */
    TIME_STAMP(KeyUse.TIME_STAMP),

    /** The certificate for which others encrypt what only an authority may read. */
    ENCRYPTION(KeyUse.ENCRYPTION),

    /** The certificate of a key with which packages for the media register are signed. */
    PUBLISHER(KeyUse.PUBLISHER);

    private final @Nullable KeyUse use;

    TrustKind(@Nullable KeyUse use) {
        this.use = use;
    }

    /** What a bound certificate is for; empty for an anchor. */
    Optional<KeyUse> use() {
        return Optional.ofNullable(use);
    }

    /** The kind of what is bound for this use. */
    static TrustKind of(KeyUse use) {
        return Arrays.stream(values())
                .filter(kind -> kind.use == use)
                .findFirst()
                .orElseThrow();
    }

    /** The word for it in addresses, messages and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<TrustKind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
