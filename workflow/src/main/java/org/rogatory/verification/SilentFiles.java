package org.rogatory.verification;

/** Says of which files strangers are told nothing, not even that a letter of them exists; the procedures know why. */
public interface SilentFiles {

    /** Whether a person or a covert act of this file is protected, or the file is confidential. */
    boolean silent(String caseRef);
}
