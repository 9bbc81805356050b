package org.rogatory.referral.track;

/** Whether a way to reach the person of a file is known to be safe; whoever keeps them tells. */
public interface SafeChannels {

    /** Whether one is written down of which somebody says that it is safe, and that is used still. */
    boolean known(String caseRef);
}
