package org.rogatory.mla.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.release.Releases;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.DeskRequests;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;

/** What a verb of the requested side does besides moving the status. */
@Component
class IncomingEffects {

    /** Acts on one item that the other State may hear of before the answer. */
    private static final Set<String> TOLD_OF_ITEMS = Set.of("set_waiting", "withdraw_item", "postpone_item");

    private final AssistanceItems items;
    private final IncomingTexts texts;
    private final IncomingAnswers answers;
    private final RequestMessenger messenger;
    private final LetterSeals seals;
    private final IncomingTerms terms;
    private final ReturnReasons reasons;
    private final Executors executors;
    private final LetterNumbers numbers;
    private final DeskRequests desk;
    private final Releases releases;
    private final Reminders reminders;
    private final ItemTerms itemTerms;
    private final ReviewStops stops;
    private final Forwarding forwarding;
    private final Decisions decisions;
    private final WorkTakenUp takenUp;

    IncomingEffects(
            AssistanceItems items,
            IncomingTexts texts,
            IncomingAnswers answers,
            RequestMessenger messenger,
            LetterSeals seals,
            IncomingTerms terms,
            ReturnReasons reasons,
            Executors executors,
            LetterNumbers numbers,
            DeskRequests desk,
            Releases releases,
            Reminders reminders,
            ItemTerms itemTerms,
            ReviewStops stops,
            Forwarding forwarding,
            Decisions decisions,
            WorkTakenUp takenUp) {
        this.decisions = decisions;
        this.takenUp = takenUp;
        this.forwarding = forwarding;
        this.stops = stops;
        this.reminders = reminders;
        this.itemTerms = itemTerms;
        this.releases = releases;
        this.executors = executors;
        this.numbers = numbers;
        this.desk = desk;
        this.terms = terms;
        this.reasons = reasons;
        this.items = items;
        this.texts = texts;
        this.answers = answers;
        this.messenger = messenger;
        this.seals = seals;
    }

    /** Applies the verb and returns the reference of the message it queued, if any. */
    @Nullable
    String apply(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        switch (act.verb()) {
            case "register" -> register(file, request, act, officer);
            case "assign_review" -> assignReview(file, request, terms.resolve(file, act, officer));
            case "accept" -> accept(file, officer);
            case "assign_execution" -> executors.assign(file, request, act, officer);
            case "return_assignment" -> executors.takeBack(file, request);
            case "record_information" -> recordInformation(request, act);
            case "refuse", "postpone", "return_without_execution", "forward" -> decisions.decide(file, request, act);
            case Decisions.TAKING_BACK -> decisions.takeBack(file, request);
            case "record_execution", "record_negative_execution", "record_partial_execution" ->
                request.decide(act.verb(), texts.hide(file.caseRef(), texts.empty()));
            case "resume_review", "resume_execution", "reopen", WorkTakenUp.REWORK ->
                takenUp.follow(file, request, act, officer);
            case "draft_answer" -> draft(request, act, officer);
            case "sign_answer" -> seals.order(file, request.answerRef(), act, officer);
            case "approve_answer" -> settle(file, request, officer);
            case "return_answer", "record_withdrawal" -> stop(file, request, act, officer);
            case "close" -> items.end(file.caseRef());
            default -> {}
        }
        follow(file, request, act, officer);
        return message(file, request, act, officer);
    }

    /** Whoever accepts in spite of a question has decided it. */
    private void accept(CaseFile file, Officer officer) {
        stops.settleAll(file.caseRef(), officer);
        items.acceptAll(file.caseRef());
    }

    private void draft(IncomingRequest request, Act act, Officer officer) {
        var said = texts.hide(request.caseRef(), texts.released(act));
        request.draftAnswer(AnswerKinds.of(request, act), said, officer.username());
    }

    private void follow(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        if (IncomingVerbs.UNEXECUTED.contains(act.verb())) {
            releases.ended(file, act.kind(), request.executingAuthority());
        }
        terms.apply(file, act);
        terms.control(file, act, officer);
    }

    /** From now on it says what was approved, under its number. */
    private void settle(CaseFile file, IncomingRequest request, Officer officer) {
        request.answerApproved(answers.settled(file, request));
        request.answerNumbered(numbers.leaving(file, AnswerLetter.letterKind(request), officer));
    }

    /** What was to be answered will not leave, neither the letter nor its number; nor what waits, once nobody asks. */
    private void stop(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        numbers.abandon(file, request.answerNumber(), officer);
        request.answerNumbered(null);
        if ("return_answer".equals(act.verb())) {
            request.answerReturned();
        } else {
            items.withdraw(file.caseRef());
            forwarding.stop(file, request);
            messenger.recall(file, officer);
        }
    }

    /** A wait, a postponement or a withdrawal is told when the officer releases a text; codes and the day go with it. */
    void tellOfItem(CaseFile file, Act act, Officer officer) {
        if (TOLD_OF_ITEMS.contains(act.verb()) && act.words().releasedText() != null) {
            var told = texts.ofNow(texts.empty()).put("text", act.words().releasedText());
            TextLanguage.put(told, act);
            reasons.released(act.grounds().reasons()).forEach(told.putArray("reasons")::add);
            items.of(file.caseRef(), AccessScope.system()).stream()
                    .filter(item -> item.itemRef().equals(act.items().item()))
                    .forEach(item -> AnswerItems.decided(
                            told.putArray("items")
                                    .addObject()
                                    .put("number", item.number())
                                    .put("type", item.type())
                                    .put("outcome", item.status()),
                            item));
            messenger.post(file, "interim_reply", told, officer);
        }
    }

    /** Limits of the cited instruments begin on the day on which an item was executed. */
    void beginTerms(CaseFile file, IncomingRequest request, Act act, String type) {
        var day = act.times().happenedOn();
        if ("record_item_result".equals(act.verb()) && day != null) {
            itemTerms.executed(file, type, day, () -> texts.instruments(request));
        }
    }

    /** The letter gets our number, unless the chancellery has stamped one on it; the partner's, where his message or the reception did not bring it. */
    private void register(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        request.acknowledgedWith(texts.hide(file.caseRef(), texts.released(act)));
        if (file.counterpartRef() == null) {
            file.numbers().counterpart(LetterNumber.readable(act.papers().reference()));
        }
        if (file.numbers().theirs() == null) {
            file.numbers()
                    .theirs(LetterNumber.told(
                            act.papers().reference(), act.times().happenedOn()));
        }
        try {
            numbers.register(file, LetterNumber.of(act.papers().letter(), null), officer);
        } catch (Refusal unfit) {
            throw Refusal.of(unfit.code(), "letter");
        }
        desk.demandAnswered(file, act, officer);
    }

    private static void assignReview(CaseFile file, IncomingRequest request, Officer responsible) {
        request.reviewedBy(responsible.username());
        file.ownedBy(responsible.username());
    }

    private void recordInformation(IncomingRequest request, Act act) {
        Inquiry.writtenDown(act, texts.released(act))
                .ifPresent(told -> request.informed(texts.informed(request, told)));
    }

    private @Nullable String message(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        return switch (act.verb()) {
            case "request_information" -> ask(file, request, act, officer);
            case "take_note" -> {
                messenger.post(file, "information_noted", texts.released(act), officer);
                yield null;
            }
            case IncomingVerbs.EXTENSION -> {
                terms.extend(file, act);
                Departures.demandUnsent(file, act);
                messenger.post(file, "information_term_notice", texts.released(act), officer);
                yield null;
            }
            case "send_interim_reply" -> {
                reminders.write(file, act, officer);
                yield null;
            }
            case "remind_executor" -> {
                reminders.writeTo(executors.reminded(file), file, act, officer);
                yield null;
            }
            case "send_answer", "send_partial_answer", "send_postponement" -> answers.send(file, request, act, officer);
            default -> null;
        };
    }

    private String ask(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var question = texts.ofNow(terms.dated(file, texts.released(act)));
        Departures.demandUnsent(file, act);
        var messageRef = messenger.send(file, "additional_information_request", question, officer);
        request.asked(texts.question(file.caseRef(), question, messageRef));
        return messageRef;
    }
}
