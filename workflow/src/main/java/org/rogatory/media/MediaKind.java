package org.rogatory.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed package on a carrier holds; what is not named here is not taken. */
public enum MediaKind {

    /** The trust list of a State, as another node gave it out. */
    TRUST_LIST,

    /** A list of revoked certificates. */
    CRL,

    /** A newer edition of the program: verified and laid aside, never installed by itself. */
    UPDATE,

    /** An edition of the reference data: verified and laid aside, in use from the next start on. */
    EDITION;

    /** The word for it in manifests and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MediaKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
