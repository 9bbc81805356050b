package org.rogatory.cases;

import java.util.List;

/** What happened to a file and is kept elsewhere than on its timeline, and is told there to who reads all of it. */
public interface MomentsBeside {

    /** Those of a file, in any order; the caller has passed the access rule. */
    List<Timeline.Moment> of(CaseFile file);
}
