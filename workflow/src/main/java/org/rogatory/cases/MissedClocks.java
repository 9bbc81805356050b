package org.rogatory.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that began to wait before their wait had a limit of time get it at the start of a node; each for itself, so that
 * one which cannot get it keeps no other from it, and under the lock of its row, so that of nodes which start together
 * one sets it.
 */
@Component
public class MissedClocks {

    private static final Logger LOG = LoggerFactory.getLogger(MissedClocks.class);
    private static final Limit PAGE = Limit.of(200);

    private final List<Missed> all;
    private final EntityManager held;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;

    MissedClocks(List<Missed> all, EntityManager held, Deadlines deadlines, TransactionTemplate transaction) {
        this.all = all;
        this.held = held;
        this.deadlines = deadlines;
        this.transaction = transaction;
    }

    /** A limit of time that files may lack. */
    public interface Missed {

        /** The key of its rule. */
        String rule();

        /** The files after a reference that lack it, in the order of their references; none at the end. */
        List<String> page(String after, Limit limit);

        /** Whether a file lacks it, by what there is or was of it. */
        default boolean lacking(List<DeadlineView> known) {
            return known.isEmpty();
        }

        /** Begins it for a file that lacks it, if as the file is now it still needs one. */
        void begin(CaseFile file);
    }

    /** Sets what is missing; done twice, it is done once. */
    @EventListener(ApplicationReadyEvent.class)
    public void set() {
        all.forEach(this::set);
    }

    /** The same of one limit. */
    public void set(Missed missed) {
        var after = "";
        for (var page = missed.page(after, PAGE); !page.isEmpty(); page = missed.page(after, PAGE)) {
            page.forEach(caseRef -> set(missed, caseRef));
            after = page.get(page.size() - 1);
        }
    }

    private void set(Missed missed, String caseRef) {
        try {
            transaction.executeWithoutResult(status -> begin(missed, caseRef));
        } catch (RuntimeException failed) {
            LOG.error("{} lacks its limit of time {}: {}", caseRef, missed.rule(), ToldFailure.of(failed));
        }
    }

    private void begin(Missed missed, String caseRef) {
        var file = held.find(CaseFile.class, caseRef, LockModeType.PESSIMISTIC_WRITE);
        var known = deadlines.ofCase(caseRef).stream()
                .filter(limit -> limit.ruleKey().equals(missed.rule()))
                .toList();
        if (file != null && missed.lacking(known)) {
            missed.begin(file);
        }
    }
}
