package org.rogatory.transfer.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.inbox.ReceivedSteps;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What a verb of the State that is asked for a transfer does besides moving the status. */
@Component
class TransferReceptionEffects {

    /** The clock of the check, which a later day of control moves, too. */
    private static final Set<String> CONTROLLED = Set.of("sys_triage");

    private final ReceivedTransferTexts received;
    private final FileTexts texts;
    private final TransferReceptionMessages messages;
    private final ReceivedSteps steps;
    private final Recognitions recognitions;
    private final TransferTellings tellings;
    private final Reminders reminders;
    private final PostponedReview review;
    private final FileControl control;
    private final Directory directory;
    private final Clock clock;

    TransferReceptionEffects(
            ReceivedTransferTexts received,
            FileTexts texts,
            TransferReceptionMessages messages,
            ReceivedSteps steps,
            Recognitions recognitions,
            TransferTellings tellings,
            Reminders reminders,
            PostponedReview review,
            FileControl control,
            Directory directory,
            Clock clock) {
        this.received = received;
        this.texts = texts;
        this.messages = messages;
        this.steps = steps;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.reminders = reminders;
        this.review = review;
        this.control = control;
        this.directory = directory;
        this.clock = clock;
    }

    /** Applies the verb and returns the reference of the message for which the process waits, if any. */
    @Nullable
    String apply(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        reviewSide(file, request, act, officer);
        sentenceSide(file, request, act, officer);
        tellings.apply(file, act, officer);
        var messageRef = messages.of(file, request, act, officer);
        control.acted(file, officer);
        return messageRef;
    }

    private void reviewSide(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        switch (act.verb()) {
            case "register" -> steps.register(file, act, officer);
            case "assign_review" -> steps.assign(file, act, officer);
            case "request_information" -> steps.ask(file, act);
            case "record_information" -> informed(request, act);
            case "postpone" -> review.begin(file, act.times().until());
            case "extend_control" -> control.extend(file, CONTROLLED, act, officer);
            case "send_acknowledgement" -> messages.acknowledge(file);
            case "send_interim_reply" -> {
                messages.signable(file);
                reminders.write(file, act, officer);
            }
            case TransferReceptionVerbs.REFUSAL, TransferReceptionVerbs.RETURN ->
                request.refuse(received.kept(file, act));
            default -> {}
        }
    }

    private void sentenceSide(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        switch (act.verb()) {
            case TransferReceptionVerbs.AGREEMENT -> request.agree(day(file, act), act.kind(), officer.username());
            case TransferReceptionVerbs.RECOGNITION ->
                request.recognise(act.kind(), texts.hide(file.caseRef(), recognitions.said(file, act)));
            case TransferReceptionVerbs.APPOINTMENT ->
                request.appoint(
                        texts.hide(file.caseRef(), AppointedHandover.of(act).written()));
            case TransferReceptionVerbs.HANDOVER -> request.handOver(HandoversTold.days(act));
            case TransferReceptionVerbs.SERVING, TransferReceptionVerbs.END ->
                tellings.served(file, request.seat(), act, officer);
            default -> {}
        }
    }

    private void informed(ReceivedTransfer request, Act act) {
        Inquiry.writtenDown(act, received.released(act))
                .ifPresent(
                        told -> received.keep(request, received.inquiry(request).with(told)));
    }

    private LocalDate day(CaseFile file, Act act) {
        return Objects.requireNonNullElseGet(
                act.times().happenedOn(),
                () -> file.day(clock.instant(), directory.times().zone(file.authority())));
    }
}
