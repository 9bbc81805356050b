package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * A sheet of one page about a file, for people outside the office: a bean of the package that knows such files. Its
 * title is the message {@code summary.title.<key>}, its address {@code /cases/<reference>/summary-<key>}. What may stand
 * on it is listed by whoever makes it; it is never the file less what may not.
 */
public interface SummarySheet {

    /** Key of the sheet for the court. */
    String COURT = "court";

    /** Key of the sheet for those who hand a person over at the border. */
    String BORDER = "border";

    /** Which of them it is. */
    String key();

    /** Whether it is the one of this file. */
    boolean stands(CaseFile file);

    /** What it says to this reader, who sees the file and takes part in it; the page leaves out parts without rows. */
    List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader);
}
