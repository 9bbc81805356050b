package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Objects;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Whoever is held is counted anew at the start of a node: the edition of the data with which it starts may know other
 * limits than those that were counted. Nor is anybody held any more for a grant that is not final, or whose consent was
 * taken back. Where the same comes out no row changes.
 */
@Component
class MissedCustodyClocks implements MissedClocks.Missed {

    private final CustodyRows rows;
    private final CustodyActs acts;
    private final FallenGrants grants;
    private final CustodyProcess process;

    MissedCustodyClocks(CustodyRows rows, CustodyActs acts, FallenGrants grants, CustodyProcess process) {
        this.rows = rows;
        this.acts = acts;
        this.grants = grants;
        this.process = process;
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
        grants.drop(file, custody);
        acts.settle(file, custody);
        if (!awaited && !custody.releaseAwaited() && !Objects.equals(before, custody.governsAt())) {
            process.acted(file.caseRef(), CustodyFollowing.COUNTED);
        }
    }
}
