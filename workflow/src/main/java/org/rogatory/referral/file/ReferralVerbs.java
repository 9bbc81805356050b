package org.rogatory.referral.file;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** The verbs of one part of a file of referral; every part says its own. */
public interface ReferralVerbs {

    /** Their keys in the reference data. */
    Set<String> verbs();

    /** Each with what it needs, whoever may do it and whenever. */
    List<AllowedAction> all();

    /** What this officer can do now; what stands in his way is told with its code. */
    List<AllowedAction> actions(CaseFile file, Officer officer);

    /** Does one of them in the transaction of the caller, who has found the file for work; every rule is checked. */
    void act(CaseFile file, Act act, Officer officer);
}
