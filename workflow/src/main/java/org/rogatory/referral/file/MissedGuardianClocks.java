package org.rogatory.referral.file;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.directory.Directory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Children for whom nobody speaks, whose files were kept before the data knew how long that may last in their State: it
 * is counted from the start of the node on.
 */
@Component
class MissedGuardianClocks implements MissedClocks.Missed {

    private final ReferralFileRepository rows;
    private final ReferralClocks clocks;
    private final Directory directory;

    MissedGuardianClocks(ReferralFileRepository rows, ReferralClocks clocks, Directory directory) {
        this.rows = rows;
        this.clocks = clocks;
        this.directory = directory;
    }

    @Override
    public String rule() {
        return ReferralClocks.GUARDIAN;
    }

    @Override
    public List<String> page(String after, Limit limit) {
        var states = directory.states().stream().filter(clocks::guarded).toList();
        return states.isEmpty() ? List.of() : rows.unspoken(states, after, AccessScope.system(), limit);
    }

    /** One of before was of a guardian who was named, or of an age that was decided otherwise. */
    @Override
    public boolean lacking(List<DeadlineView> known) {
        return known.stream().noneMatch(limit -> limit.running() || limit.overdue());
    }

    @Override
    public void begin(CaseFile file) {
        if (file.closedAt() == null) {
            rows.find(file.caseRef(), AccessScope.system()).ifPresent(row -> clocks.missed(file, row.facts()));
        }
    }
}
