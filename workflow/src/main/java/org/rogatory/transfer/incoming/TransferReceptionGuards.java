package org.rogatory.transfer.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.Grounds;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.inbox.AnswerGuards;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the State that is asked for a transfer is done, beyond status and role. */
@Component
class TransferReceptionGuards {

    private static final String POSTPONEMENT = "postpone";

    /** Acts that rest on what the request says. */
    private static final Set<String> DECIDING = Set.of(
            TransferReceptionVerbs.AGREEMENT,
            TransferReceptionVerbs.RECOGNITION,
            TransferReceptionVerbs.REFUSAL,
            TransferReceptionVerbs.RETURN,
            POSTPONEMENT);

    private final ReceivedTransferTexts texts;
    private final Grounds grounds;
    private final ReturnReasons reasons;
    private final Recognitions recognitions;
    private final TransferTellings tellings;
    private final HandoversTold handovers;
    private final PaperDays days;
    private final WaitingLetters letters;
    private final Clock clock;

    TransferReceptionGuards(
            ReceivedTransferTexts texts,
            Grounds grounds,
            ReturnReasons reasons,
            Recognitions recognitions,
            TransferTellings tellings,
            HandoversTold handovers,
            PaperDays days,
            WaitingLetters letters,
            Clock clock) {
        this.texts = texts;
        this.grounds = grounds;
        this.reasons = reasons;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.handovers = handovers;
        this.days = days;
        this.letters = letters;
        this.clock = clock;
    }

    /** A step. */
    void check(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        note(file, act);
        letters.demandNone(file, act.verb());
        if (DECIDING.contains(act.verb())) {
            texts.demandWhole(request);
        }
        switch (act.verb()) {
            case "record_information" ->
                AnswerGuards.demandReply(act, texts.inquiry(request).answered());
            case POSTPONEMENT -> postponable(request, act);
            case TransferReceptionVerbs.REFUSAL ->
                AnswerGuards.pleaded(grounds.refusal(cited(request), Transfers.COOPERATION, List.of()), act);
            case TransferReceptionVerbs.RETURN -> AnswerGuards.demandReleasable(act, reasons);
            case TransferReceptionVerbs.RECOGNITION -> recognitions.demandNotHeavier(file, act);
            default -> handovers.demand(act, request.seat(), clock.instant(), officer);
        }
    }

    /** What is written down has happened, on a possible day; so is what is noted beside the steps. */
    void note(CaseFile file, Act act) {
        days.check(file, act, null);
        HandRecords.demand(file, act);
        tellings.demandPast(file, act);
    }

    private void postponable(ReceivedTransfer request, Act act) {
        PostponedReview.demandEnd(act);
        AnswerGuards.pleaded(grounds.postponement(cited(request), Transfers.COOPERATION, List.of()), act);
    }

    private List<String> cited(ReceivedTransfer request) {
        return texts.instruments(request);
    }
}
