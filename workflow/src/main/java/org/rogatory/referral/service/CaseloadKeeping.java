package org.rogatory.referral.service;

import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralChanged;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the list of open files of each organisation, and for how many each person answers: written with what happens,
 * once in a transaction and when all of it is there, so that whoever reads the list reads rows.
 */
@Component
class CaseloadKeeping {

    private final CaseloadRepository rows;
    private final WorkerLoads loads;
    private final Cases cases;
    private final ReferralFiles files;
    private final Deadlines deadlines;

    CaseloadKeeping(CaseloadRepository rows, WorkerLoads loads, Cases cases, ReferralFiles files, Deadlines deadlines) {
        this.rows = rows;
        this.loads = loads;
        this.cases = cases;
        this.files = files;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(CaseActed acted) {
        stirred(acted.subject());
    }

    @EventListener
    void on(ReferralChanged changed) {
        stirred(changed.caseRef());
    }

    @EventListener
    void on(DeadlinePassed passed) {
        stirred(passed.caseRef());
    }

    private void stirred(String caseRef) {
        var ours = cases.lookUp(caseRef, AccessScope.system()).filter(Referral::ours);
        if (ours.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            keep(caseRef);
            return;
        }
        var look = new Look(this, caseRef);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(look)) {
            TransactionSynchronizationManager.registerSynchronization(look);
        }
    }

    private void keep(String caseRef) {
        var row = rows.find(caseRef, AccessScope.system());
        cases.lookUp(caseRef, AccessScope.system())
                .filter(file -> file.closedAt() == null && kept(caseRef))
                .ifPresentOrElse(file -> place(file, row), () -> row.ifPresent(this::leave));
    }

    private boolean kept(String caseRef) {
        return files.find(caseRef).filter(facts -> !facts.draft()).isPresent();
    }

    private void place(CaseFile file, Optional<CaseloadRow> before) {
        var row = before.orElseGet(() -> new CaseloadRow(file.caseRef(), file.authority()));
        var owner = file.owner();
        if (!Objects.equals(owner, row.owner())) {
            loads.change(row.owner(), -1);
            loads.change(owner, 1);
            row.ownedBy(owner);
        }
        var next = deadlines.firstOf(file.caseRef());
        row.due(
                next.map(DeadlineView::dueAt).orElse(null),
                next.map(DeadlineView::ruleKey).orElse(null));
        rows.save(row);
    }

    private void leave(CaseloadRow row) {
        loads.change(row.owner(), -1);
        rows.remove(row.caseRef(), AccessScope.system());
    }

    private record Look(CaseloadKeeping keeping, String caseRef) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            keeping.keep(caseRef);
        }
    }
}
