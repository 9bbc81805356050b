package org.rogatory.referral.file;

import java.util.Optional;
import org.rogatory.cases.CaseFile;

/** What keeps people from a verb of another part of a file, beside what that part asks: a second person's word. */
public interface VerbBar {

    /** The code of the refusal; empty where nothing stands in the way. It looks at the verb before all else. */
    Optional<String> bar(CaseFile file, String verb);
}
