package org.rogatory.persons;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The master keys that this node knows, by number. All of them open what they have wrapped, one wraps what is new. */
final class MasterKeys {

    /** The number of the key that an installation begins with. */
    static final int FIRST = 1;

    private final Map<Integer, WrappingKey> known;
    private volatile int writing;

    MasterKeys(Map<Integer, WrappingKey> known, int writing) {
        this.known = new TreeMap<>(known);
        this.writing = writing;
    }

    Set<Integer> numbers() {
        return known.keySet();
    }

    Optional<WrappingKey> of(int number) {
        return Optional.ofNullable(known.get(number));
    }

    /** From now on this one wraps what is new here. */
    void write(int number) {
        writing = number;
    }

    /** A key of a file as it is kept from now on. */
    FileKey wrapped(byte[] key, String reference) {
        var number = writing;
        return new FileKey(reference, number, known(number, reference).wrap(key, reference));
    }

    byte[] unwrapped(FileKey key) {
        return known(key.masterNumber(), key.caseRef()).unwrap(key.wrapped(), key.caseRef());
    }

    private WrappingKey known(int number, String reference) {
        return of(number).orElseThrow(() -> new KeyOutOfReach(reference));
    }
}
