package org.rogatory.documents.bytes;

import java.nio.file.Path;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.KeysInMemory;
import org.springframework.util.unit.DataSize;

/** Encrypted bytes without a database. */
public final class BytesInMemory {

    private BytesInMemory() {}

    /** What is kept in this store can be opened until the test ends. */
    public static KeptBytes in(ByteStore store) {
        return in(store, KeysInMemory.cipher());
    }

    /** The same with the keys of the test. */
    public static KeptBytes in(ByteStore store, FileCipher cipher) {
        return new KeptBytes(store, cipher);
    }

    /** Contents up to a megabyte are worked on in memory; there is no folder for larger ones. */
    public static Works works(KeptBytes bytes) {
        return new Works(bytes, new WorkSettings(Path.of("never made"), DataSize.ofMegabytes(1)));
    }
}
