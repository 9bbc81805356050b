package org.rogatory.mla.cascade;

import org.rogatory.cases.CaseFile;

/**
 * The work on a file, or on single items of it, may be with another authority than before.
 *
 * @param actor user name of the one whose act did it
 */
public record WorkMoved(CaseFile file, String actor) {}
