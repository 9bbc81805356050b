package org.rogatory.referral.track;

/**
 * What kind of decision it is.
 *
 * @param stage {@code presumed} or {@code conclusive}
 * @param result {@code yes} or {@code no}
 * @param review whether it looks at an earlier one again
 */
record DecisionKind(String stage, String result, boolean review) {

    static final String PRESUMED = "presumed";

    private static final String VERB = "decide_";
    private static final String IN_REVIEW = "in_review_";

    /** The kind of a verb, done as the track stands. */
    static DecisionKind of(String verb, String status) {
        var said = verb.substring(VERB.length()).split("_");
        return new DecisionKind(said[0], said[1], status.startsWith(IN_REVIEW));
    }

    static boolean decides(String verb) {
        return verb.startsWith(VERB);
    }

    /** Whether only people may sign it who have signed none before. */
    boolean others() {
        return review || !PRESUMED.equals(stage);
    }

    /** Where the track stands by it. */
    String status() {
        return stage + "_" + result;
    }

    boolean positive() {
        return "yes".equals(result);
    }
}
