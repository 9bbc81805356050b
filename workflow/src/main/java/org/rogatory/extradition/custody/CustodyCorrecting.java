package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/**
 * An entry of custody that was written down wrongly is put right, and all clocks are counted anew. What would take
 * something from who is held counts only when a head has confirmed it, who has not written it down himself. What was
 * written down stays to be seen.
 */
@Component
class CustodyCorrecting {

    private final Cases cases;
    private final CustodyRows rows;
    private final Periods periods;
    private final CustodyChanges changes;
    private final CorrectedCustody corrections;
    private final CustodyGuards guards;
    private final CustodyIncidents ongoing;
    private final Incidents incidents;
    private final FallenGrants grants;
    private final CustodyActs acts;
    private final CustodyNotices notices;
    private final CustodyProcess process;
    private final NamedThings named;
    private final Clock clock;

    CustodyCorrecting(
            Cases cases,
            CustodyRows rows,
            Periods periods,
            CustodyChanges changes,
            CorrectedCustody corrections,
            CustodyGuards guards,
            CustodyIncidents ongoing,
            Incidents incidents,
            FallenGrants grants,
            CustodyActs acts,
            CustodyNotices notices,
            CustodyProcess process,
            NamedThings named,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.periods = periods;
        this.changes = changes;
        this.corrections = corrections;
        this.guards = guards;
        this.ongoing = ongoing;
        this.incidents = incidents;
        this.grants = grants;
        this.acts = acts;
        this.notices = notices;
        this.process = process;
        this.named = named;
        this.clock = clock;
    }

    void perform(CaseFile file, Custody custody, Act act, Officer officer) {
        cases.checkVersion(file, act.version());
        var roles = guards.admitNote(custody, act, officer);
        named.demand(file, act, CustodyVerbs.fields(act.verb()));
        acts.overdue(file, custody);
        cases.note(
                file, Step.of(noted(act), officer, file.status(), file.status()).asking(roles, officer));
        if (CorrectionVerbs.CORRECT.equals(act.verb())) {
            correct(file, custody, act, officer);
        } else {
            settle(file, custody, act, officer);
        }
        rows.change(custody);
    }

    /** Which entry it is about stands with the corrections: an item on the timeline is one of assistance. */
    private static Act noted(Act act) {
        return new Act(
                act.verb(),
                act.version(),
                act.kind(),
                act.grounds(),
                act.words(),
                act.times(),
                act.parties(),
                act.papers(),
                new Act.Items(null, List.of(), List.of(), Map.of()));
    }

    /** An earlier end counts at once; a later one waits, and the earlier one goes on. */
    private void correct(CaseFile file, Custody custody, Act act, Officer officer) {
        var change = changes.read(file, custody, act);
        var waits = changes.takes(file, custody, change);
        var correction = corrections.add(file, change, act, officer);
        if (waits) {
            custody.marks().corrects(true);
            notices.correctionWaits(file);
        } else {
            corrections.settle(correction, CorrectionStatus.TAKEN, officer);
            carryOut(file, custody, change, officer);
        }
    }

    private void settle(CaseFile file, Custody custody, Act act, Officer officer) {
        var correction = corrections.waiting(file.caseRef()).orElseThrow(() -> Refusal.of("correction-none"));
        var holds = CorrectionVerbs.HOLDS.equals(act.kind());
        if (holds && correction.notedBy().equals(officer.username())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        custody.marks().corrects(false);
        corrections.settle(correction, holds ? CorrectionStatus.TAKEN : CorrectionStatus.DROPPED, officer);
        if (holds) {
            changes.demandFits(file, custody, correction.change());
            carryOut(file, custody, correction.change(), officer);
        } else if (act.words().internalText() == null) {
            throw Refusal.of("field-missing", ActField.INTERNAL_TEXT.key());
        }
    }

    /** Counted anew from what is right; what was unlawful by a wrong entry is seen anew as well. */
    private void carryOut(CaseFile file, Custody custody, CustodyChange change, Officer officer) {
        var before = custody.held();
        var awaited = custody.releaseAwaited();
        periods.correct(file.caseRef(), change);
        if (!change.entry().begins()) {
            var now = change.now();
            incidents.moved(custody, change.was().at(), now == null ? null : now.at());
        }
        ongoing.end(custody, new Incidents.Over(IncidentEnding.CORRECTED, clock.instant()), officer);
        Periods.last(periods.of(file.caseRef())).filter(Period::open).ifPresent(last -> {
            custody.move(CustodyVerbs.status(last.measure()));
            grants.drop(file, custody);
            custody.lose(custody.groundLost() || !before && CustodyActs.ended(file));
        });
        acts.settle(file, custody);
        tell(file, custody, before, awaited);
    }

    /** The engine asks anew how the clock stands; who decides on a release goes on where it still has to be. */
    private void tell(CaseFile file, Custody custody, boolean before, boolean awaited) {
        if (custody.held() && !before) {
            process.begun(file.caseRef());
        } else if (custody.held() && (!awaited || !custody.releaseAwaited())) {
            process.acted(file.caseRef(), awaited ? CustodyVerbs.ORDER_FOUND : CustodyFollowing.COUNTED);
        }
    }
}
