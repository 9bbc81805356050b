package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Whoever is held is counted anew at the start of a node: the edition of the data with which it starts may know other
 * limits than those that were counted. Nor is anybody held any more for a grant that is not final. Where the same comes
 * out no row changes.
 */
@Component
class MissedCustodyClocks implements MissedClocks.Missed {

    /** No grant is in force in these: it was not given yet, is not final, or is decided anew. */
    private static final Set<String> UNDECIDED = Set.of(
            "under_review",
            "information_requested",
            "extradition_check",
            "decided_granted",
            "decided_refused",
            "judicial_review");

    private final CustodyRows rows;
    private final CustodyActs acts;
    private final CustodyProcess process;
    private final Clock clock;

    MissedCustodyClocks(CustodyRows rows, CustodyActs acts, CustodyProcess process, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return Bell.WARNING;
    }

    @Override
    public List<String> page(String after, Limit limit) {
        return rows.heldAfter(after, limit);
    }

    /** Which limits ring tells nothing of those that the data know now. */
    @Override
    public boolean lacking(List<DeadlineView> known) {
        return true;
    }

    @Override
    public void begin(CaseFile file) {
        rows.of(file.caseRef()).filter(Custody::held).ifPresent(custody -> count(file, custody));
    }

    /** What has passed already is told as it is counted; of another end that comes the process looks how near it is. */
    private void count(CaseFile file, Custody custody) {
        var before = custody.governsAt();
        var awaited = custody.releaseAwaited();
        if (custody.ours() && custody.granted() && UNDECIDED.contains(file.status())) {
            // as an earlier edition left it where a grant was decided anew
            custody.grant(false, clock.instant());
        }
        acts.settle(file, custody);
        if (!awaited && !custody.releaseAwaited() && !Objects.equals(before, custody.governsAt())) {
            process.acted(file.caseRef(), CustodyFollowing.COUNTED);
        }
    }
}
