package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.inbox.ReceivedSteps;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the requested side of extradition does besides moving the status. */
@Component
class ReceptionEffects {

    private final ReceivedTexts texts;
    private final ReceptionMessages messages;
    private final ReceptionTerms terms;
    private final CourtGuards courts;
    private final ReceivedSteps steps;
    private final Reminders reminders;
    private final OvertakenLetters overtaken;
    private final Directory directory;
    private final Clock clock;

    ReceptionEffects(
            ReceivedTexts texts,
            ReceptionMessages messages,
            ReceptionTerms terms,
            CourtGuards courts,
            ReceivedSteps steps,
            Reminders reminders,
            OvertakenLetters overtaken,
            Directory directory,
            Clock clock) {
        this.texts = texts;
        this.messages = messages;
        this.terms = terms;
        this.courts = courts;
        this.steps = steps;
        this.reminders = reminders;
        this.overtaken = overtaken;
        this.directory = directory;
        this.clock = clock;
    }

    /** Applies the verb and returns the reference of the message for which the process waits, if any. */
    @Nullable
    String apply(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        switch (act.verb()) {
            case "register" -> steps.register(file, act, officer);
            case "record_information" -> informed(request, act);
            case "schedule_surrender" -> request.surrenderAt(texts.hide(file.caseRef(), messages.surrender(act)));
            case "record_not_taken_over" -> request.fail();
            case "record_interim_measure" -> request.stay(true);
            case "lift_interim_measure" -> request.stay(false);
            case "send_acknowledgement" -> messages.acknowledge(file);
            case "send_interim_reply" -> replyMeanwhile(file, act, officer);
            default -> decide(file, request, act, officer);
        }
        terms.apply(file, act, officer);
        overtaken.by(file, act, officer);
        return messages.of(file, request, act, officer);
    }

    private void decide(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        switch (act.verb()) {
            case "decide_grant", "decide_refuse" -> decided(file, request, act, officer);
            case "record_appeal" -> {
                request.appeal();
                courts.stopWaiting(file);
            }
            case "record_final" -> inForce(file, request, act);
            case "record_court_grant" -> court(file, request, DecisionFacts.GRANTED, act);
            case "record_court_refusal" -> court(file, request, DecisionFacts.REFUSED, act);
            case "record_remittal" -> request.reopen();
            case ReceptionVerbs.RESUME -> checkedAnew(request);
            case ReceptionVerbs.FULL_REQUEST -> joined(file, request);
            case "notify_refusal", ReceptionVerbs.WITHDRAWAL, ReceptionVerbs.DEATH -> courts.stopWaiting(file);
            default -> {}
        }
    }

    /** A grant that nobody may be handed over by is decided anew. */
    private static void checkedAnew(ReceivedExtradition request) {
        if (request.grantedBefore()) {
            request.reopen();
        }
    }

    /** The decision is kept; from its day an appeal may be made, as far as the law of it is known. */
    private void decided(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        var verdict = "decide_grant".equals(act.verb()) ? DecisionFacts.GRANTED : DecisionFacts.REFUSED;
        texts.decide(request, DecisionFacts.of(verdict, act), officer.username());
        if (ReadRequests.holds(file)) {
            request.appealableUntil(courts.appealUntil(file, since(file, act)).orElse(null));
        }
    }

    private Instant since(CaseFile file, Act act) {
        var day = act.times().happenedOn();
        return day == null
                ? clock.instant()
                : day.atStartOfDay(directory.zone(file.authority())).toInstant();
    }

    /** The full request came on paper: what it says beyond that for provisional arrest is written down afterwards. */
    private void joined(CaseFile file, ReceivedExtradition request) {
        var content = texts.content(request).deepCopy();
        if (content instanceof ObjectNode whole) {
            whole.put("form", ReceivedExtraditions.FULL);
        }
        texts.join(request, content);
        file.extract(ReceivedExtraditions.FULL, file.requested(), file.marks());
    }

    private void inForce(CaseFile file, ReceivedExtradition request, Act act) {
        var facts = texts.decision(request).orElseThrow(() -> Refusal.of("wrong-status"));
        var day = Optional.ofNullable(act.times().happenedOn())
                .orElseGet(() -> directory.times().day(file.authority(), clock.instant()));
        texts.keep(request, facts.inForce(day));
        request.grant();
    }

    private void court(CaseFile file, ReceivedExtradition request, String verdict, Act act) {
        var decided = texts.decision(request).orElse(null);
        texts.keep(request, DecisionFacts.ofCourt(verdict, act, decided));
        if (DecisionFacts.GRANTED.equals(verdict)) {
            request.grant();
        }
        courts.stopWaiting(file);
    }

    private void informed(ReceivedExtradition request, Act act) {
        Inquiry.writtenDown(act, texts.released(act))
                .ifPresent(told -> texts.keep(request, texts.inquiry(request).with(told)));
    }

    private void replyMeanwhile(CaseFile file, Act act, Officer officer) {
        messages.signable(file);
        reminders.write(file, act, officer);
    }
}
