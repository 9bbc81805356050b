package org.rogatory.mla.incoming;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.springframework.stereotype.Component;

/** What the other State has withdrawn when nothing of it was left to be stopped: it is not worked on again. */
@Component
class WithdrawnLate {

    private static final String ITEM = "item_withdrawal_late";
    private static final String PARKED = "parked_message";
    private static final String WHOLE = "withdrawal_notice";

    private final ReadOnce<String, List<Step>> steps;

    WithdrawnLate(Timeline timeline) {
        this.steps = new ReadOnce<>(caseRef ->
                timeline.of(caseRef).stream().map(Timeline.Moment::step).toList());
    }

    /** References of the items that it does not want any more, though they had ended. */
    Set<String> items(String caseRef) {
        return steps.of(caseRef).stream()
                .filter(step -> ITEM.equals(step.verb()))
                .flatMap(step -> Optional.ofNullable(step.itemRef()).stream())
                .collect(Collectors.toSet());
    }

    /** Refuses to work again on a request that was withdrawn as a whole, by message or on paper. */
    void demandNone(CaseFile file) {
        if (steps.of(file.caseRef()).stream().anyMatch(WithdrawnLate::whole)) {
            throw Refusal.of("withdrawn-meanwhile");
        }
    }

    /** The same, and on items that were. */
    void demandNone(CaseFile file, Collection<String> items, String field) {
        demandNone(file);
        if (items.stream().anyMatch(items(file.caseRef())::contains)) {
            throw Refusal.of("withdrawn-meanwhile", field);
        }
    }

    private static boolean whole(Step step) {
        return LateWithdrawals.VERB.equals(step.verb())
                || PARKED.equals(step.verb()) && step.codes().contains(WHOLE);
    }
}
