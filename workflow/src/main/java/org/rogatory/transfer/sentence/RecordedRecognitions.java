package org.rogatory.transfer.sentence;

import org.rogatory.cases.CaseFile;

/** Where it is kept that a court has recognised the sentence: each side of a transfer knows it of its own files. */
public interface RecordedRecognitions {

    /** Whether the decision is written down; false of a file of the other side. Reads in the name of the processes. */
    boolean recorded(CaseFile file);
}
