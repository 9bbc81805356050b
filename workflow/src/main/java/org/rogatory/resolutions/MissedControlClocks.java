package org.rogatory.resolutions;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that were put on control before its day had a limit of time get it at the start of the node; each for itself, so
 * that one which cannot get it keeps no other from it. A day that has passed rings for nobody.
 */
@Component
public class MissedControlClocks {

    private static final Logger LOG = LoggerFactory.getLogger(MissedControlClocks.class);
    private static final Limit PAGE = Limit.of(200);

    private final ControlledFileRepository controlled;
    private final ControlClock deadline;
    private final Cases cases;
    private final TransactionTemplate transaction;

    MissedControlClocks(
            ControlledFileRepository controlled, ControlClock deadline, Cases cases, TransactionTemplate transaction) {
        this.controlled = controlled;
        this.deadline = deadline;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** Sets what is missing; done twice, it is done once. */
    @EventListener(ApplicationReadyEvent.class)
    public void set() {
        var after = "";
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            for (var control : page) {
                after = control.caseRef();
                set(control);
            }
        }
    }

    private List<ControlledFile> page(String after) {
        return controlled.withoutClock(after, AccessScope.system(), PAGE);
    }

    private void set(ControlledFile control) {
        try {
            transaction.executeWithoutResult(status ->
                    deadline.begin(Matter.of(cases.find(control.caseRef(), AccessScope.system())), control.dueOn()));
        } catch (RuntimeException failed) {
            LOG.error("The day of control of {} got no limit of time", control.caseRef(), failed);
        }
    }
}
