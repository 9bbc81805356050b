package org.rogatory.referral.file;

import org.rogatory.cases.CaseFile;

/**
 * Who is compared with nobody, also inside the organisation that keeps the file and also while somebody asks: beside
 * those who are not of age, who may be a witness, and who seeks protection or leave to stay.
 */
public interface NeverCompared {

    /** Whether the name of the person of this file is compared with none; the caller may read the file. */
    boolean never(CaseFile file);
}
