package org.rogatory.web.shared;

import java.util.Collection;
import java.util.Map;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** What counts down in the files of a list, beside what is due: a bean of the package that has its pages. */
public interface RowCountdowns {

    /** What is left, by the reference of the file; files in which nothing counts down are left out. */
    Map<String, DueView> of(Collection<CaseFile> files, Officer officer);
}
