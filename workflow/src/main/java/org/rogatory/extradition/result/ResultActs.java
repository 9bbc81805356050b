package org.rogatory.extradition.result;

import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/**
 * The result of the proceedings for which a person was given up, also when the file is closed long since: the State
 * that tried him reports it, the other writes down what came on paper. No clock runs for it: no treaty names a time.
 */
@Component
class ResultActs implements BesideFlow {

    static final String REPORT = "report_result";
    static final String REPORTED = "record_result_report";

    /** How proceedings can end. */
    static final String RESULTS = "proceedings_results";

    private static final Set<String> GIVEN_UP = Set.of("surrendered", "closed");

    private static final FieldRule HOW = needed(ActField.KIND, RESULTS);
    private static final FieldRule DECIDED_ON = needed(ActField.HAPPENED_ON);

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            REPORT, List.of(HOW, DECIDED_ON, needed(ActField.RELEASED_TEXT), optional(ActField.FILES)),
            REPORTED, came(HOW, DECIDED_ON, optional(ActField.RELEASED_TEXT)));

    private final AssuranceFiles surrenders;
    private final SurrenderPlans plans;
    private final PaperDays days;
    private final ResultMessages messages;

    ResultActs(AssuranceFiles surrenders, SurrenderPlans plans, PaperDays days, ResultMessages messages) {
        this.surrenders = surrenders;
        this.plans = plans;
        this.days = days;
        this.messages = messages;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    /** Proceedings last for years. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    /** Only of a person who was given up; who is only led through is tried elsewhere. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return file.outgoing() == REPORT.equals(verb)
                && AssuranceFiles.keeps(file)
                && GIVEN_UP.contains(file.status())
                && surrenders.surrendered(file.caseRef());
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        if (REPORT.equals(act.verb())) {
            demandWasHere(file, act);
            messages.write(file, act, officer);
        }
    }

    /** A day before the person was here is mistyped: he is tried here upon the request. */
    private void demandWasHere(CaseFile file, Act act) {
        var decided = act.times().happenedOn();
        if (decided != null && hereSince(file).filter(decided::isBefore).isPresent()) {
            throw Refusal.of("day-before-surrender", ActField.HAPPENED_ON.key());
        }
    }

    /** Who was lent for his trial may be judged before he is given up for good. */
    private Optional<LocalDate> hereSince(CaseFile file) {
        return plans.lentOn(file).or(() -> surrenders.surrenderedOn(file.caseRef()));
    }
}
