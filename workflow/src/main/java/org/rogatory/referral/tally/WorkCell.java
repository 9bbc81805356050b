package org.rogatory.referral.tally;

/** Where a number of the work stands; that beside a table stands in no line. */
record WorkCell(String table, String line, String column) {

    private static final String BESIDE = "";

    /** The number beside a table. */
    static WorkCell beside(String table) {
        return new WorkCell(table, BESIDE, BESIDE);
    }
}
