package org.rogatory.referral.track;

/** Whether a service of another place has accepted to receive the person of a file; whoever keeps the shares tells. */
public interface Receptions {

    /** Whether a transfer of the file to a service that receives the person was accepted and stands. */
    boolean confirmed(String caseRef);
}
