package org.rogatory.mla.incoming;

import java.util.Objects;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.mla.item.ItemWithdrawal;
import org.rogatory.registers.NumberKey;
import org.springframework.stereotype.Component;

/** Letters on paper by which items are withdrawn: one of them may be about several items, and is scanned once. */
@Component
class ScannedWithdrawals {

    private final Timeline timeline;

    ScannedWithdrawals(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Whether the scan of this letter came with an item that was withdrawn before. */
    boolean scanned(CaseFile file, Act act) {
        var number = act.papers().reference();
        return ItemWithdrawal.VERB.equals(act.verb())
                && act.times().happenedOn() != null
                && number != null
                && NumberKey.distinct(number)
                && timeline.of(file.caseRef()).stream()
                        .map(Timeline.Moment::step)
                        .anyMatch(step -> whole(step) && same(step, act, number));
    }

    /** It was written down without a word why something is missing: with its scan, or as one whose scan was there. */
    private static boolean whole(Step step) {
        return ItemWithdrawal.VERB.equals(step.verb()) && step.internalText() == null;
    }

    private static boolean same(Step step, Act act, String number) {
        var known = step.reference();
        return known != null
                && NumberKey.of(known).equals(NumberKey.of(number))
                && Objects.equals(step.happenedOn(), act.times().happenedOn());
    }
}
