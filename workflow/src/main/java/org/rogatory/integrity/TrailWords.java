package org.rogatory.integrity;

import java.util.Locale;

/** The words for codes of papers, trails and checks, which the pages have; without them a certificate tells codes. */
public interface TrailWords {

    /** What was done by an act of this code. */
    String act(String action, Locale language);

    /** What a check of signatures came upon. */
    String finding(String code, Locale language);

    /** What kind of paper it is in files of this form. */
    String paper(String kind, String form, Locale language);
}
