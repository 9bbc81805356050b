package org.rogatory.referral.share;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MomentsBeside;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * What came of a person who was passed on, on the timelines of both files: it may have come when nobody was there to
 * write it under the key of the file.
 */
@Component
class OutcomeMoments implements MomentsBeside {

    private static final String CAME = "hear_outcome";
    private static final String TOLD = "tell_outcome";

    private final ReferralOutcomeRepository rows;

    OutcomeMoments(ReferralOutcomeRepository rows) {
        this.rows = rows;
    }

    /** What was noted by hand stands with its own act. */
    @Override
    public List<Timeline.Moment> of(CaseFile file) {
        return Referral.ours(file)
                ? rows.of(file.caseRef(), AccessScope.system()).stream()
                        .filter(row -> !OutcomeView.NOTED.equals(row.view().way()))
                        .map(row -> moment(file, row))
                        .toList()
                : List.of();
    }

    private static Timeline.Moment moment(CaseFile file, ReferralOutcome row) {
        var said = row.view();
        var act = Act.draft(said.by() == null ? CAME : TOLD).kind(said.code()).act();
        var step = Step.of(act, who(file, said.by()), null, null);
        return new Timeline.Moment("outcome-" + row.outcomeRef(), said.at(), step, null);
    }

    private static Officer who(CaseFile file, @Nullable String username) {
        return username == null
                ? Officer.system(file.state())
                : new Officer(username, username, file.state(), file.authority(), Set.of());
    }
}
