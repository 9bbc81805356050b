package org.rogatory.persons;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What lies under the words of one who holds a cabinet: a pair of keys of his own, for which the private key of the
 * cabinet is sealed, and the public key of the cabinet as it was when he chose his words. Who writes into the database
 * can slip in no other cabinet: from its newest key the way leads back to that one.
 *
 * @param pair his own
 * @param seen public key of the cabinet
 */
record OwnKey(CabinetKey pair, byte[] seen) {

    /** A new pair of somebody who holds this cabinet. */
    static OwnKey of(CabinetKey cabinet) {
        return new OwnKey(CabinetKey.make(), cabinet.publicKey());
    }

    /** As it was kept. */
    static OwnKey read(byte[] kept) {
        var pair = CabinetKey.of(Arrays.copyOf(kept, Secret.KEY_BYTES));
        return new OwnKey(pair, Arrays.copyOfRange(kept, Secret.KEY_BYTES, kept.length));
    }

    byte[] written() {
        var own = pair.privateKey();
        return ByteBuffer.allocate(own.length + seen.length).put(own).put(seen).array();
    }

    @Override
    public String toString() {
        return "OwnKey";
    }
}
