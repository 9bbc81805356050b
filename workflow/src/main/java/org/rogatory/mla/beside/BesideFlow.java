package org.rogatory.mla.beside;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;

/** A family of acts beside the flow: they move no status of the file, but have conditions and a course of their own. */
public interface BesideFlow {

    /** The verbs of the reference data that are its business. */
    Set<String> verbs();

    /** What a verb needs. */
    List<FieldRule> fields(String verb);

    /** Whether the file admits the verb now. */
    boolean admits(CaseFile file, String verb);

    /** Whether a step waits for the verb, so that it is offered as a step and not as a note. */
    default boolean step(String verb) {
        return false;
    }

    /** Does it, in the transaction of the act; refuses what the law does not admit. */
    void perform(CaseFile file, Act act, Officer officer);
}
