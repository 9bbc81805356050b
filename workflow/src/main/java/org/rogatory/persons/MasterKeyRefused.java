package org.rogatory.persons;

/** The node does not start with this master key; the message says in one line what to do. */
public class MasterKeyRefused extends RuntimeException {

    /** Says what is wrong and how it is mended, never what a key is. */
    public MasterKeyRefused(String what) {
        super(what);
    }
}
