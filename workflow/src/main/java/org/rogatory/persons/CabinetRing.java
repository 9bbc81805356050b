package org.rogatory.persons;

import java.util.List;
import java.util.Optional;

/** The pairs of keys of a cabinet, from the newest back to its first, as one of its holders reaches them. */
final class CabinetRing {

    private final int number;
    private final List<CabinetKey> keys;

    /**
     * At least one key.
     *
     * @param number that of the newest
     * @param keys the newest first, none left out
     */
    CabinetRing(int number, List<CabinetKey> keys) {
        this.number = number;
        this.keys = List.copyOf(keys);
    }

    /** Of a cabinet whose key was never changed. */
    static CabinetRing of(CabinetKey only) {
        return new CabinetRing(Cabinet.FIRST, List.of(only));
    }

    int number() {
        return number;
    }

    CabinetKey newest() {
        return keys.get(0);
    }

    Optional<CabinetKey> of(int wanted) {
        var back = number - wanted;
        return back < 0 || back >= keys.size() ? Optional.empty() : Optional.of(keys.get(back));
    }

    /** Whether one of them is the pair of this public key. */
    boolean knows(byte[] publicKey) {
        return keys.stream().anyMatch(key -> key.has(publicKey));
    }

    /**
     * What was sealed for one of them: others seal for a former key until they know the new one.
     *
     * @throws UnreadableSecret if it was sealed for none
     */
    byte[] open(byte[] sealed, String context) {
        return keys.stream()
                .flatMap(key -> opened(key, sealed, context).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableSecret(context));
    }

    private static Optional<byte[]> opened(CabinetKey key, byte[] sealed, String context) {
        try {
            return Optional.of(key.open(sealed, context));
        } catch (UnreadableSecret another) {
            return Optional.empty();
        }
    }
}
