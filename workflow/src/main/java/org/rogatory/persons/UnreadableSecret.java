package org.rogatory.persons;

/** What was encrypted cannot be read: another key, another file, or changed bytes. Names only the opaque reference. */
public class UnreadableSecret extends RuntimeException {

    /** Of what belongs to this reference. */
    public UnreadableSecret(String reference) {
        super("Cannot read what was encrypted for " + reference);
    }
}
