package org.rogatory.law;

import java.util.Set;

/** Tells in which statuses something stands that is lost without them. Implemented by who keeps such things. */
public interface StatusUse {

    /** These statuses, whether or not the data know them. */
    Set<MachineStatus> statuses();
}
