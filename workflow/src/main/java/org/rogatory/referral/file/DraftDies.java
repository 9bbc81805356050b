package org.rogatory.referral.file;

import org.rogatory.cases.CaseFile;

/** Told that a first contact that nobody kept dies, in its transaction: what a part keeps of the file goes with it. */
public interface DraftDies {

    void died(CaseFile file);
}
