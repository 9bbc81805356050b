package org.rogatory.referral.file;

/** What of help is done that no status of its track tells, for the process of a file. */
public interface HelpStanding {

    /** Whether somebody has written down what the person needs. */
    boolean assessed(String caseRef);

    /** Whether the person has agreed to a plan. */
    boolean planned(String caseRef);
}
