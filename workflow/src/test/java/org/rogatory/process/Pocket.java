package org.rogatory.process;

import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeys;

/** A key that the register knows for this authority. */
record Pocket(String authority) implements PersonalKeys.Offer {

    @Override
    public Key.Personal key() {
        return new Key.Personal("synthetic");
    }

    @Override
    public void close() {
        // nothing is held
    }
}
