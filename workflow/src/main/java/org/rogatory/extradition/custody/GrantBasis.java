package org.rogatory.extradition.custody;

import org.rogatory.cases.CaseFile;

/** What a grant rests on, of which custody knows nothing but whether it is gone. */
public interface GrantBasis {

    /** Whether a grant rests on what was taken back, and on nothing that came after. */
    boolean takenBack(CaseFile file);
}
