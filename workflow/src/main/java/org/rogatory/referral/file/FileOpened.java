package org.rogatory.referral.file;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** Told that a file was opened, in the transaction that opens it. */
public interface FileOpened {

    void opened(CaseFile file, Officer officer);
}
