package org.rogatory.extradition.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.findings.CriminalAct.Law;

/**
 * What an officer writes of what he has found; what is null stays as it is.
 *
 * @param acts one by one, in place of those written before
 * @param judged the matters of which he says something, in place of those before
 */
public record ConditionsGiven(
        @Nullable List<GivenAct> acts, @Nullable List<GivenJudgement> judged) {

    /** An act, with the key of what was found. */
    public record GivenAct(
            @Nullable String offence,
            @Nullable String act,
            Law requesting,
            Law requested,
            @Nullable String punishable) {}

    /** A matter by its key, whether anything stands in the way, and why. */
    public record GivenJudgement(
            String matter,
            boolean satisfied,
            @Nullable String said,
            @Nullable String article) {}
}
