package org.rogatory.subject;

import java.util.Locale;

/** Why something is not in an export. */
public enum LeftOut {
    /** A covert measure: the whole file; whoever gets the export is not told that there is one. */
    COVERT(false),
    /** A request that is to be kept confidential: the whole file, untold. */
    CONFIDENTIAL(false),
    /** Persons who are protected, or the person himself where he is one: untold. */
    PROTECTED(false),
    /** What who asked cannot read: the whole file, untold. */
    UNREAD(false),
    /** A document or a section that is for named people only: who asked is told that there is one, nobody else is. */
    NAMED_READERS(false),
    /** Only an older version of the request names the person: an officer has to judge the file. Untold. */
    EARLIER_VERSION(false),
    /** Somebody is called so, and his day of birth is not known: an officer has to judge the file. Untold. */
    NAME_ALONE(false),
    /** Other persons and their data. */
    THIRD_PERSONS(true),
    /** What the authority weighed: notes, internal words, who of its officers did what. */
    DELIBERATION(true),
    /** Papers themselves, of which number, kind, day and hash are told; in once they were read through and released. */
    PAPERS(true),
    /** Results of single items and answers; in once they were read through and released. */
    RESULTS(true);

    private final boolean told;

    LeftOut(boolean told) {
        this.told = told;
    }

    /** Whether who gets the export is told it, too. */
    public boolean told() {
        return told;
    }

    /** The code in manifests and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
