package org.rogatory.persons;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * The key of the marks of this installation. It comes from the first master key as long as that is a file and alone;
 * before another can take its place it is kept like the key of a file, so that marks stay as they are ever after.
 */
final class KeptMark {

    private static final String REFERENCE = "installation:mark";

    private final FileKeyRepository keys;
    private final MasterKeys masters;

    KeptMark(FileKeyRepository keys, MasterKeys masters) {
        this.keys = keys;
        this.masters = masters;
    }

    byte[] key() {
        var kept = keys.findById(REFERENCE);
        if (kept.isPresent()) {
            return masters.unwrapped(kept.get());
        }
        var first = masters.of(MasterKeys.FIRST).orElse(null);
        if (!(first instanceof MasterKey file)) {
            return keep(Secret.randomKey());
        }
        return masters.numbers().size() == 1 ? file.markKey() : keep(file.markKey());
    }

    /** Of two nodes that keep one at the same moment, the second takes that of the first. */
    private byte[] keep(byte[] key) {
        try {
            keys.saveAndFlush(masters.wrapped(key, REFERENCE));
            return key;
        } catch (DataIntegrityViolationException kept) {
            return masters.unwrapped(keys.findById(REFERENCE).orElseThrow(() -> kept));
        }
    }
}
