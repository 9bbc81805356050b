package org.rogatory.persons;

/**
 * What was encrypted cannot be read here and now, and can be later: this node does not have the master key, its token
 * is out of order, or the cabinet in which it lies is shut.
 */
public class KeyOutOfReach extends UnreadableSecret {

    /** Of what belongs to this reference. */
    public KeyOutOfReach(String reference) {
        super(reference);
    }
}
