package org.rogatory.web.shared;

import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;

/** Where the pages lie on which the content of a file is written, by what kind of request it is. */
public final class DraftPlaces {

    private static final String CHECK = "check";

    private DraftPlaces() {}

    /** Whether it is a file of extradition: its interview asks about a person who is wanted, not about assistance. */
    public static boolean extradition(CaseFile file) {
        return CaseFamily.EXTRADITION.equals(CaseFamily.of(file.machine()));
    }

    /** Whether it is a file of transfer: its interview asks about a person who serves a sentence. */
    public static boolean transfer(CaseFile file) {
        return CaseFamily.TRANSFER.equals(CaseFamily.of(file.machine()));
    }

    /** The page with which its interview begins. */
    public static String first(CaseFile file) {
        if (transfer(file)) {
            return page(file, "direction");
        }
        return page(file, extradition(file) ? "what-happened" : "matter");
    }

    /** The page on which all answers are checked. */
    public static String check(CaseFile file) {
        return page(file, CHECK);
    }

    /** The page about a topic. */
    public static String page(CaseFile file, String topic) {
        if (transfer(file)) {
            return "/transfer/" + file.caseRef() + "/draft/" + topic;
        }
        return extradition(file)
                ? "/extradition/" + file.caseRef() + "/draft/" + topic
                : "/drafts/" + file.caseRef() + "/" + topic;
    }
}
