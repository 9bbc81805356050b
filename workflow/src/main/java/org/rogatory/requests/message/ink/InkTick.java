package org.rogatory.requests.message.ink;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a second person has seen on the scan of a letter that was signed by hand. */
public enum InkTick {

    /** It has the pages of the letter. */
    PAGES,

    /** It shows the code or the SHA-256 of what was printed. */
    FINGERPRINT,

    /** It shows the signature. */
    SIGNATURE,

    /** It shows the seal. */
    SEAL;

    /** As pages and the interface name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Their keys. */
    static List<String> keys(Set<InkTick> ticks) {
        return ticks.stream().map(InkTick::key).toList();
    }
}
