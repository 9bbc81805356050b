package org.rogatory.requests.flow;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** What follows from an act in another part of the same file, in the transaction of the act. */
public interface StepFollower {

    /** The act was done: the file has its new status. */
    void done(CaseFile file, Act act, Officer officer);
}
