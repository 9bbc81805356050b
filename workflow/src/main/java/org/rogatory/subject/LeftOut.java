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
    /** Other persons and their data. */
    THIRD_PERSONS(true),
    /** What the authority weighed: notes, internal words, who of its officers did what. */
    DELIBERATION(true),
    /** Papers themselves, of which the kind, the day and the hash are told. */
    PAPERS(true),
    /** Results of single items and answers, which an officer reads through before they are given out. */
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
