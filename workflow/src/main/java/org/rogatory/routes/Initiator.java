package org.rogatory.routes;

import org.rogatory.directory.Authority;

/**
 * Whose drafts take a route: those of one authority, or of all authorities of a kind in the State.
 *
 * @param ofKind whether the key is that of a kind of authorities
 */
public record Initiator(boolean ofKind, String key) {

    private static final String KIND = "kind:";

    /** One authority, by its key. */
    public static Initiator authority(String key) {
        return new Initiator(false, key);
    }

    /** All authorities of a kind. */
    public static Initiator kind(String key) {
        return new Initiator(true, key);
    }

    /** As it stands in tables and forms: the key of an authority, or {@code kind:} and that of a kind. */
    public static Initiator of(String text) {
        return text.startsWith(KIND) ? kind(text.substring(KIND.length())) : authority(text);
    }

    /** The same in one word. */
    public String text() {
        return ofKind ? KIND + key : key;
    }

    boolean covers(Authority unit) {
        return key.equals(ofKind ? unit.kind() : unit.key());
    }
}
