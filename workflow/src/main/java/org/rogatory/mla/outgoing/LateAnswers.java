package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.RESULTS;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results of a request of ours that was withdrawn or closed when they came: they are kept with its items and bound by
 * the limits of their use as all others are, and the file stays where it is.
 */
@Component
public class LateAnswers implements BesideFlow {

    /** The act by which they are kept. */
    public static final String VERB = "record_late_answer";

    private static final List<FieldRule> FIELDS = HandRecords.came(needed(RESULTS), optional(RELEASED_TEXT));
    private static final Set<String> OVER = Set.of("withdrawn", "closed");
    /** By these the other State had the request; what was cancelled before it was asked by nobody. */
    private static final Set<String> ASKED = Set.of("transmit", "take_over", "record_oral_request");

    private final Cases cases;
    private final AssistanceItems items;
    private final ItemMirror mirror;
    private final PaperDays days;
    private final Timeline timeline;

    LateAnswers(Cases cases, AssistanceItems items, ItemMirror mirror, PaperDays days, Timeline timeline) {
        this.cases = cases;
        this.items = items;
        this.mirror = mirror;
        this.days = days;
        this.timeline = timeline;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    /** Where the answer is awaited it is recorded as one. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return file.outgoing()
                && OVER.contains(file.status())
                && RequestForms.ofAssistance(file)
                && !RequestForms.spontaneous(file.form())
                && timeline.first(file.caseRef(), ASKED).isPresent();
    }

    /** The file may be closed before what crossed its withdrawal is here. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        HandRecords.demand(file, act);
        var own = items.of(file.caseRef(), AccessScope.system());
        OutgoingGuards.demandKnown(own, act, outcome -> AssistanceItems.TOLD.contains(outcome) && items.ended(outcome));
        if (!executed(act.items().results())) {
            throw Refusal.of("nothing-executed", RESULTS.key());
        }
        mirror.answered(file.caseRef(), ItemMirror.Told.of(act, officer), officer);
    }

    /** The same of what came by message; false where it is not late, or tells that nothing was executed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean told(CaseFile file, Act act) {
        var results = act.items().results();
        if (!executed(results) || !admits(file, VERB)) {
            return false;
        }
        var system = Officer.system(file.state());
        cases.note(file, act, system);
        mirror.answered(file.caseRef(), ItemMirror.Told.of(act, system), system);
        return true;
    }

    private static boolean executed(List<ItemResult> results) {
        return results.stream().anyMatch(result -> result.outcome().startsWith("executed"));
    }
}
