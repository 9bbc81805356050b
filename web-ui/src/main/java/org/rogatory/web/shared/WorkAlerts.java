package org.rogatory.web.shared;

import java.util.List;
import org.rogatory.identity.Officer;

/** What stands at the head of My work until it is settled, task or not: a bean of the package that has its pages. */
public interface WorkAlerts {

    /** What calls for this officer now; nothing where nothing does. */
    List<FindingView> of(Officer officer);
}
