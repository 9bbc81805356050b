package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Grounds;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.ActMoments;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.inbox.AnswerGuards;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.reminder.WaitingLetters;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the requested side of extradition is done, beyond status and role. */
@Component
class ReceptionGuards {

    private static final String COOPERATION = "extradition";

    /** Acts that rest on what the request says. */
    private static final Set<String> DECIDING =
            Set.of(ReceptionVerbs.CHECK, "decide_grant", "decide_refuse", "postpone", "return_without_execution");

    private final ReceivedTexts texts;
    private final Grounds grounds;
    private final ReturnReasons reasons;
    private final Stops stops;
    private final CourtGuards courts;
    private final ReceptionTerms terms;
    private final PaperDays days;
    private final WaitingLetters letters;
    private final SamePersons same;
    private final SimplifiedConsents consents;
    private final FileDays fileDays;
    private final Clock clock;

    ReceptionGuards(
            ReceivedTexts texts,
            Grounds grounds,
            ReturnReasons reasons,
            Stops stops,
            CourtGuards courts,
            ReceptionTerms terms,
            PaperDays days,
            WaitingLetters letters,
            SamePersons same,
            SimplifiedConsents consents,
            FileDays fileDays,
            Clock clock) {
        this.texts = texts;
        this.grounds = grounds;
        this.reasons = reasons;
        this.stops = stops;
        this.courts = courts;
        this.terms = terms;
        this.days = days;
        this.letters = letters;
        this.same = same;
        this.consents = consents;
        this.fileDays = fileDays;
        this.clock = clock;
    }

    /** A court can only be asked once somebody has appealed. */
    void demandCourt(CaseFile file, String verb) {
        if (ReceptionVerbs.OF_COURT.contains(verb)
                && Set.of("decided_granted", "decided_refused").contains(file.status())) {
            throw Refusal.of("court-step-missing");
        }
    }

    void check(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        days(file, act);
        letters.demandNone(file, act.verb());
        if (DECIDING.contains(act.verb())) {
            texts.demandWhole(request);
        }
        switch (act.verb()) {
            case "assign_review" -> insideCustody(file, act);
            case ReceptionVerbs.CHECK, ReceptionVerbs.RESUME -> same.demand(file, act, officer);
            case "record_information" ->
                AnswerGuards.demandReply(act, texts.inquiry(request).answered());
            case "decide_grant" -> {
                stops.demandNone(file.caseRef(), texts.content(request));
                same.demand(file, act, officer);
                consents.demandGrantable(file, cited(request), act, officer);
            }
            case "decide_refuse" -> AnswerGuards.pleaded(grounds.refusal(cited(request), COOPERATION, List.of()), act);
            case "postpone", "postpone_surrender" -> postponable(request, act);
            case "return_without_execution" -> AnswerGuards.demandReleasable(act, reasons);
            case "notify_refusal" -> said(request, act);
            case "surrender_temporarily" -> ActMoments.demandReturn(act);
            case ReceptionVerbs.DEATH -> ofDeath(act);
            default -> court(file, request, act);
        }
    }

    private void court(CaseFile file, ReceivedExtradition request, Act act) {
        switch (act.verb()) {
            case "record_appeal" -> courts.demandAppealable(file, request, act);
            case "record_final" -> inForce(file, request, act);
            case "schedule_surrender" -> anotherDate(request, act);
            default -> {}
        }
    }

    /** What is noted beside the steps is of a possible day, too. */
    void note(CaseFile file, ReceivedExtradition request, Act act) {
        days(file, act);
        if (ReceptionVerbs.DECISION.equals(act.verb())) {
            said(request, act);
        }
    }

    /** What is written down has happened: no day and no moment to come, but for one that is appointed. */
    private void days(CaseFile file, Act act) {
        ActMoments.demandZone(act);
        days.check(file, act, null);
        HandRecords.demand(file, act);
        if ("schedule_surrender".equals(act.verb())) {
            ActMoments.demandAhead(act, clock.instant());
        } else {
            Moments.demandPast(act, clock.instant());
        }
        fileDays.demandPast(file, act.times().happenedOn());
    }

    /**
     * The day by which a review is to be done lies before the person has to be freed, or it is said why it does
     * not.
     */
    private void insideCustody(CaseFile file, Act act) {
        var until = act.times().until();
        if (act.words().internalText() == null && until != null && terms.outside(file, until)) {
            throw Refusal.of("review-outside-limit", ActField.UNTIL.key());
        }
    }

    /** The other State is told when the person died: the moment with its zone, or at least the day. */
    private static void ofDeath(Act act) {
        if (act.times().happenedOn() == null && Moments.of(act).isEmpty()) {
            throw Refusal.of("field-missing", ActField.HAPPENED_ON.key());
        }
    }

    private void postponable(ReceivedExtradition request, Act act) {
        PostponedReview.demandEnd(act);
        AnswerGuards.pleaded(grounds.postponement(cited(request), COOPERATION, List.of()), act);
    }

    private List<String> cited(ReceivedExtradition request) {
        return texts.instruments(request);
    }

    /** The words of a decision that protects the person stay with it: what leaves is written for those who read it. */
    private void said(ReceivedExtradition request, Act act) {
        fitting(request, act);
        var told = texts.decision(request).map(DecisionFacts::told).filter(facts -> facts.hasNonNull("text"));
        if (told.isEmpty() && act.words().releasedText() == null) {
            throw Refusal.of("field-missing", ActField.RELEASED_TEXT.key());
        }
    }

    /** That the proceedings may be taken over is offered to who is refused one's own national. */
    private void fitting(ReceivedExtradition request, Act act) {
        if (act.kind() != null
                && texts.decision(request)
                        .filter(facts -> FollowingDrafts.OWN_NATIONAL.equals(facts.ground()))
                        .isEmpty()) {
            throw Refusal.of("offer-unfit", ActField.KIND.key());
        }
    }

    private void inForce(CaseFile file, ReceivedExtradition request, Act act) {
        courts.demandFinal(file, request);
        if (request.appealUntil() == null && act.words().internalText() == null) {
            throw Refusal.of("appeal-limit-unknown", ActField.INTERNAL_TEXT.key());
        }
    }

    /** Where nobody has come for the person twice, he is free again unless there is a reason for one more date. */
    private static void anotherDate(ReceivedExtradition request, Act act) {
        var day = Moments.of(act).map(ZonedDateTime::toLocalDate);
        if (act.times().until() != null && !day.equals(Optional.of(act.times().until()))) {
            throw Refusal.of("surrender-days-differ", ActField.UNTIL.key());
        }
        if (ReceptionOffers.failedTwice(request) && act.words().internalText() == null) {
            throw Refusal.of("surrender-twice-failed", ActField.INTERNAL_TEXT.key());
        }
    }
}
