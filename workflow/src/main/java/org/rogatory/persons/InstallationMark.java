package org.rogatory.persons;

/** Marks that only this installation can make, the same after every start and on all of its nodes. */
@FunctionalInterface
public interface InstallationMark {

    /** The mark of a text, in lower-case hexadecimal. */
    String of(String text);
}
