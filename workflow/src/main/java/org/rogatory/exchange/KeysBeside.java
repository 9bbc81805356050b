package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;

/** Knows under which keys lies what files have said or heard in messages that belong to no file. */
public interface KeysBeside {

    /** The names of those keys; they end with the files. */
    List<String> of(Collection<String> caseRefs);
}
