package org.rogatory.extradition.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.ActMoments;
import org.rogatory.requests.Choices;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.SaidDays;
import org.rogatory.requests.content.DraftedRequests;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the State that asks for a person is done, beyond status and role. */
@Component
class ExtraditionGuards {

    private static final Set<String> PERSON_HELD = Set.of(Choices.PERSON, Choices.PERSON_AND_EVIDENCE);

    private final DraftedRequests drafted;
    private final ProvisionalRequests provisional;
    private final CustodyFiles custody;
    private final ReportedResults results;
    private final Clock clock;

    ExtraditionGuards(
            DraftedRequests drafted,
            ProvisionalRequests provisional,
            CustodyFiles custody,
            ReportedResults results,
            Clock clock) {
        this.drafted = drafted;
        this.provisional = provisional;
        this.custody = custody;
        this.results = results;
        this.clock = clock;
    }

    /** A step. */
    void check(CaseFile file, OutgoingState state, Act act, Officer officer) {
        if (RequestVerbs.SUBMITTING.contains(act.verb())) {
            converted(file);
        }
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
        switch (act.verb()) {
            case "sign" -> insideCustodyLimit(file, act);
            case "transmit" -> {
                insideCustodyLimit(file, act);
                HandRecords.demandLeft(file, act);
            }
            case "record_grant" -> conditionsSaid(act);
            case "record_postponement", "record_surrender_postponed" -> PostponedReview.demandEnd(act);
            case "schedule_surrender" -> appointed(act);
            case "record_surrender" -> {
                notAhead(act);
                creditedDays(act);
            }
            case "record_temporary_surrender" -> lent(act);
            case "return_person" -> notAhead(act);
            case "cancel", "withdraw" -> held(file, act);
            case "close" -> results.demandTold(file, state, act);
            case ExtraditionVerbs.DEATH -> ofDeath(act);
            default -> {}
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, OutgoingState state, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
        switch (act.verb()) {
            case ProvisionalRequests.VERB -> provisional.demandNone(file);
            case ExtraditionVerbs.CUSTODY_NOTICE -> notAhead(act);
            default -> {}
        }
    }

    /** What asks for the arrest alone does not leave as the request. */
    private static void converted(CaseFile file) {
        if (ProvisionalRequests.FORM.equals(file.form())) {
            throw Refusal.of("request-not-converted");
        }
    }

    /** A request that comes when the person has to be free by law is sent only by whoever says why. */
    private void insideCustodyLimit(CaseFile file, Act act) {
        if (act.words().internalText() == null
                && custody.hardEnd(file.caseRef()).filter(this::past).isPresent()) {
            throw Refusal.of("custody-limit-passed", ActField.INTERNAL_TEXT.key());
        }
    }

    private boolean past(Instant end) {
        return !clock.instant().isBefore(end);
    }

    /** Conditions are accepted or answered before the grant is taken for one; where there are none, nothing is. */
    private static void conditionsSaid(Act act) {
        var without = GrantTold.NO_CONDITIONS.equals(act.kind());
        if (without != (act.words().conditions() == null)) {
            throw Refusal.of("conditions-unclear", ActField.CONDITIONS.key());
        }
    }

    /** From the appointed day the time runs within which he has to be taken over: it is named once, or twice alike. */
    private static void appointed(Act act) {
        var day = ActMoment.of(act).toLocalDate();
        if (act.times().until() != null && !act.times().until().equals(day)) {
            throw Refusal.of("surrender-days-differ", ActField.UNTIL.key());
        }
    }

    private void notAhead(Act act) {
        if (ActMoment.of(act).toInstant().isAfter(clock.instant())) {
            throw Refusal.of("moment-in-future", ActField.TIME.key());
        }
    }

    /** How many days of custody there are to be credited here: a number, nought where there were none. */
    static int creditedDays(Act act) {
        return SaidDays.of(act);
    }

    private void lent(Act act) {
        notAhead(act);
        ActMoments.demandReturn(act);
    }

    /** Who may be held for it has to go free: the other State is told in so many words. */
    private void held(CaseFile file, Act act) {
        var holds = custody.inCustody(file.caseRef());
        var said = act.kind() != null && PERSON_HELD.contains(act.kind());
        if (holds && !said || act.kind() == null && mayHold(file, act)) {
            throw Refusal.of("held-unsaid", ActField.KIND.key());
        }
    }

    private boolean mayHold(CaseFile file, Act act) {
        return "withdraw".equals(act.verb()) || provisional.left(file);
    }

    /** Whoever knows the hour of the death says it with its zone; a form sends a zone with the day alone, too. */
    private void ofDeath(Act act) {
        if (act.times().time() != null) {
            notAhead(act);
        }
    }
}
