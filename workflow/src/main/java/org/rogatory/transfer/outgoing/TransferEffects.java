package org.rogatory.transfer.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.PartnerLetters;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What a verb of the State that asks for a transfer does besides moving the status. */
@Component
class TransferEffects {

    /** The person serves here or there: who hands him over, and the court, see the file from its submission on. */
    private static final Set<Role> CUSTODY = EnumSet.of(Role.CUSTODY_OFFICER, Role.COURT);

    private final DraftedRequests drafted;
    private final TransferMessages messages;
    private final FileTexts texts;
    private final ConsentFiles consents;
    private final Recognitions recognitions;
    private final TransferTellings tellings;
    private final PartnerLetters letters;
    private final Directory directory;
    private final PostponedReview review;
    private final FileControl control;
    private final Clock clock;

    TransferEffects(
            DraftedRequests drafted,
            TransferMessages messages,
            FileTexts texts,
            ConsentFiles consents,
            Recognitions recognitions,
            TransferTellings tellings,
            PartnerLetters letters,
            Directory directory,
            PostponedReview review,
            FileControl control,
            Clock clock) {
        this.drafted = drafted;
        this.messages = messages;
        this.texts = texts;
        this.consents = consents;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.letters = letters;
        this.directory = directory;
        this.review = review;
        this.control = control;
        this.clock = clock;
    }

    /** Applies the verb and returns the reference of the message it queued for the process, if any. */
    @Nullable
    String apply(CaseFile file, TransferState state, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        draftSide(file, state, act, officer);
        partnerSide(file, state, act);
        sentenceSide(file, state, act, officer);
        tellings.apply(file, act, officer);
        var messageRef = messages.of(file, state, act, officer);
        control.acted(file, officer);
        return messageRef;
    }

    private void draftSide(CaseFile file, TransferState state, Act act, Officer officer) {
        switch (act.verb()) {
            case "submit", "submit_by_court" -> {
                drafted.submit(file, CUSTODY, officer);
                read(file, state);
            }
            default -> drafted.follow(file, act, officer);
        }
    }

    /** Who asks, and what is said of the consent, stands in the content as it is now. */
    void read(CaseFile file, TransferState state) {
        var content = drafted.content(file.caseRef());
        state.sit(Seat.of(file, content));
        consents.read(file, content);
    }

    private void partnerSide(CaseFile file, TransferState state, Act act) {
        switch (act.verb()) {
            case "record_postponement" -> {
                answeredAgainst(file, state, act);
                review.begin(file, act.times().until());
            }
            case "record_refusal", "record_return" -> answeredAgainst(file, state, act);
            default -> {}
        }
    }

    private void sentenceSide(CaseFile file, TransferState state, Act act, Officer officer) {
        switch (act.verb()) {
            case TransferVerbs.AGREEMENT -> state.agree(day(file, act), act.kind());
            case TransferVerbs.RECOGNITION ->
                state.recognise(act.kind(), texts.hide(file.caseRef(), recognitions.said(file, act)));
            case TransferVerbs.APPOINTMENT ->
                state.appoint(
                        texts.hide(file.caseRef(), AppointedHandover.of(act).written()));
            case TransferVerbs.HANDOVER -> state.handOver(HandoversTold.days(act));
            case TransferVerbs.SERVING, TransferVerbs.END -> tellings.served(file, state.seat(), act, officer);
            default -> {}
        }
    }

    private void answeredAgainst(CaseFile file, TransferState state, Act act) {
        state.refuse(texts.hide(file.caseRef(), letters.told(act)));
    }

    private LocalDate day(CaseFile file, Act act) {
        return Objects.requireNonNullElseGet(
                act.times().happenedOn(),
                () -> file.day(clock.instant(), directory.times().zone(file.authority())));
    }
}
