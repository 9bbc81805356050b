package org.rogatory.persons;

/** The node does not start with this master key; the message says in one line what to do. */
public class MasterKeyRefused extends RuntimeException {

    MasterKeyRefused(String what) {
        super(what);
    }
}
