package org.rogatory.extradition.person;

import org.rogatory.cases.CaseFile;

/** Something new is written down of the person of a file; published in the transaction that keeps it. */
public record PersonRecorded(CaseFile file) {}
