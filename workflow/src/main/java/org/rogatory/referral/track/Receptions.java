package org.rogatory.referral.track;

/** Whether a service of another place has accepted to receive the person of a file; told by whoever keeps the shares. */
public interface Receptions {

    /** Whether a transfer of the file to a service that receives the person was accepted and stands. */
    boolean confirmed(String caseRef);
}
