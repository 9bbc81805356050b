package org.rogatory.integrity;

import java.util.Locale;

/** The words for codes of the trail and of checks, which the pages have; without them a certificate tells the codes. */
public interface TrailWords {

    /** What was done by an act of this code. */
    String act(String action, Locale language);

    /** What a check of signatures came upon. */
    String finding(String code, Locale language);
}
