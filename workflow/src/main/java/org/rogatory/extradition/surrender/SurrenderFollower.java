package org.rogatory.extradition.surrender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.StepFollower;
import org.springframework.stereotype.Component;

/** The plan of a surrender goes on with the steps of the file: appointed, done, failed, for a time, come back. */
@Component
class SurrenderFollower implements StepFollower {

    /** Until when who was handed over for a time has to be back. */
    static final String RETURN = "sys_return_of_person";

    private static final int FAILURES = 2;

    /** After these nobody changes hands: what was planned came to nothing, and its record waits for no signature. */
    private static final Set<String> ENDING = Set.of(
            "withdraw",
            "record_withdrawal",
            "record_death",
            "notify_refusal",
            "record_court_refusal",
            "record_refusal",
            "refuse_after_lapse",
            "record_return",
            "return_without_execution");

    /** By these the decision itself is put off: a day that was appointed on it came to nothing. */
    private static final Set<String> PUTTING_OFF = Set.of("postpone", "record_postponement");

    private static final Set<String> FOLLOWED = Set.of(
            "schedule_surrender",
            "record_surrender",
            "record_not_taken_over",
            "surrender_temporarily",
            "record_temporary_surrender",
            "return_person",
            "record_return_of_person");

    private final SurrenderPlans plans;
    private final HandoverRecords records;
    private final Deadlines deadlines;
    private final Clock clock;

    SurrenderFollower(SurrenderPlans plans, HandoverRecords records, Deadlines deadlines, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        if (!CaseFamily.EXTRADITION.equals(CaseFamily.of(file.machine()))) {
            return;
        }
        if (ENDING.contains(act.verb())) {
            over(file, officer);
        } else if (PUTTING_OFF.contains(act.verb())) {
            putOff(file, officer);
        } else if (FOLLOWED.contains(act.verb())) {
            follow(file, act, officer);
        }
    }

    private void follow(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case "schedule_surrender" -> appointed(file, act, officer);
            case "record_surrender" -> handedOver(file, act, officer);
            case "record_not_taken_over" -> failed(file, act, officer);
            case "surrender_temporarily", "record_temporary_surrender" -> lent(file, act, officer);
            default -> back(file, act, officer);
        }
    }

    private void appointed(CaseFile file, Act act, Officer officer) {
        var known = plans.rows(file);
        demandReason(known, act, officer);
        var attempt = plans.opened(file, known, officer);
        PlanMoment.of(act).ifPresent(attempt::at);
        var said = plans.said(attempt).at(act.parties().place());
        records.draft(file, attempt, said, officer);
        plans.keep(attempt, before -> said, officer);
    }

    /** Where it came to nothing twice there is one more date only for whoever says why; what was told is a fact. */
    private static void demandReason(List<SurrenderAttempt> known, Act act, Officer officer) {
        var failures = known.stream()
                .filter(attempt -> attempt.status() == SurrenderStatus.FAILED)
                .count();
        if (failures >= FAILURES && act.words().internalText() == null && !officer.isSystem()) {
            throw Refusal.of("surrender-twice-failed", ActField.INTERNAL_TEXT.key());
        }
    }

    private void handedOver(CaseFile file, Act act, Officer officer) {
        var attempt = plans.opened(file, plans.rows(file), officer);
        PlanMoment.of(act).ifPresent(attempt::at);
        attempt.done();
        var said = plans.said(attempt).at(act.parties().place());
        records.renew(file, attempt, said, officer);
        plans.keep(attempt, before -> said, officer);
    }

    private void failed(CaseFile file, Act act, Officer officer) {
        fail(file, plans.opened(file, plans.rows(file), officer), act.kind(), officer);
    }

    private void over(CaseFile file, Officer officer) {
        SurrenderPlans.open(plans.rows(file)).ifPresent(attempt -> fail(file, attempt, null, officer));
    }

    /** What was only planned waits: a record is drafted when it is appointed. */
    private void putOff(CaseFile file, Officer officer) {
        SurrenderPlans.open(plans.rows(file))
                .filter(attempt -> attempt.paperRef() != null)
                .ifPresent(attempt -> fail(file, attempt, null, officer));
    }

    private void fail(CaseFile file, SurrenderAttempt attempt, @Nullable String why, Officer officer) {
        attempt.fail(why);
        records.drop(file, attempt, officer);
        plans.keep(attempt, said -> said, officer);
    }

    private void lent(CaseFile file, Act act, Officer officer) {
        var attempt = plans.opened(file, plans.rows(file), officer);
        PlanMoment.of(act).ifPresent(attempt::at);
        attempt.lend(act.times().until());
        var words = act.words().conditions();
        plans.keep(attempt, said -> said.at(act.parties().place()).under(words), officer);
        await(file, act.times().until());
    }

    private void await(CaseFile file, @Nullable LocalDate day) {
        if (day != null) {
            var since = clock.instant();
            deadlines.start(new StartDeadline(file.caseRef(), RETURN, since, file.authority()), day);
        }
    }

    private void back(CaseFile file, Act act, Officer officer) {
        var moment = PlanMoment.of(act).map(at -> at.toInstant()).orElseGet(clock::instant);
        plans.rows(file).stream()
                .filter(attempt -> attempt.kind() == SurrenderKind.TEMPORARY && Objects.isNull(attempt.backAt()))
                .reduce((earlier, later) -> later)
                .ifPresent(attempt -> {
                    attempt.back(moment);
                    plans.keep(attempt, said -> said, officer);
                });
        deadlines.meet(file.caseRef(), RETURN);
    }
}
