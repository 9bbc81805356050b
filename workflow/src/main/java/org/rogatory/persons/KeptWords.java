package org.rogatory.persons;

import java.util.List;

/** A module says where it keeps words of files under their keys, so that words can be taken out of all of them. */
public interface KeptWords {

    /** The tables and columns of the module. */
    List<KeptColumns> columns();
}
