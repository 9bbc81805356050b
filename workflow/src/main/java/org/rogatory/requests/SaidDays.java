package org.rogatory.requests;

import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/** A number of days that an act says in place of a number of a paper. */
public final class SaidDays {

    /** Nobody was held, or has served, longer than this. */
    private static final int MOST = 36_500;

    private SaidDays() {}

    /** How many days there are: a number, nought where there were none. */
    public static int of(Act act) {
        var said = act.papers().reference();
        if (said == null || !said.strip().matches("\\d{1,5}") || Integer.parseInt(said.strip()) > MOST) {
            throw Refusal.of("credited-days-unreadable", ActField.REFERENCE.key());
        }
        return Integer.parseInt(said.strip());
    }
}
