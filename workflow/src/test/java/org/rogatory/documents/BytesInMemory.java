package org.rogatory.documents;

import org.rogatory.persons.KeysInMemory;

/** Encrypted bytes without a database. */
public final class BytesInMemory {

    private BytesInMemory() {}

    /** What is kept in this store can be opened until the test ends. */
    public static KeptBytes in(ByteStore store) {
        return new KeptBytes(store, KeysInMemory.cipher());
    }
}
