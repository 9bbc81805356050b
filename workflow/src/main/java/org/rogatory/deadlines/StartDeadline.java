package org.rogatory.deadlines;

import java.time.Instant;

/**
 * A deadline begins for a file.
 *
 * @param ruleKey key of the rule in the reference data
 * @param from the event from which it is counted; for a rule counted backward, the event before which it ends
 * @param authority key in the directory; its time zone and its State's days off govern
 * @param round which time it runs, from 1
 */
public record StartDeadline(String caseRef, String ruleKey, Instant from, String authority, int round) {

    public StartDeadline(String caseRef, String ruleKey, Instant from, String authority) {
        this(caseRef, ruleKey, from, authority, 1);
    }
}
