package org.rogatory.subject;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** A module says what a file of it holds on a person: through what its officers read, never from its tables. */
public interface SubjectSource {

    /** What the officer, who sees the file, may have put together of the person, without other persons. */
    SubjectPart of(CaseFile file, SoughtPerson person, Officer officer);
}
