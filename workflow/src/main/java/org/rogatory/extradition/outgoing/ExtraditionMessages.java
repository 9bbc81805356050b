package org.rogatory.extradition.outgoing;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.content.RequestDispatch;
import org.rogatory.requests.content.SentStatuses;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the State that asks for a person tells the other State: its message, if it has one. */
@Component
class ExtraditionMessages {

    private static final String REPLY = "additional_information_reply";
    private static final String WITHDRAWAL = "withdrawal_notice";
    private static final String SURRENDER = "surrender_notice";

    private final RequestDispatch dispatch;
    private final RequestMessenger messenger;
    private final ProvisionalRequests provisional;
    private final Reminders reminders;
    private final JsonMapper json;

    ExtraditionMessages(
            RequestDispatch dispatch,
            RequestMessenger messenger,
            ProvisionalRequests provisional,
            Reminders reminders,
            JsonMapper json) {
        this.dispatch = dispatch;
        this.messenger = messenger;
        this.provisional = provisional;
        this.reminders = reminders;
        this.json = json;
    }

    /** Queues what the verb tells the other State; returns the reference where the process is to send it, else null. */
    @Nullable
    String of(CaseFile file, OutgoingState state, Act act, Officer officer) {
        return switch (act.verb()) {
            case "transmit" -> dispatch.transmit(file, act, officer);
            case "send_information" -> reply(file, act, officer);
            case "withdraw" -> withdraw(file, act, officer);
            default -> {
                beside(file, act, officer);
                yield null;
            }
        };
    }

    /** What no step of the process sends. */
    private void beside(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case ProvisionalRequests.VERB -> provisional.send(file, act, officer);
            case ExtraditionVerbs.CERTIFIED_LATER -> certifiedLater(file, act, officer);
            case "cancel" -> cancel(file, act, officer);
            case "send_reminder" -> reminders.write(file, act, officer);
            case "schedule_surrender", "record_not_taken_over", "return_person" -> surrender(file, act, officer);
            default -> {}
        }
    }

    private String reply(CaseFile file, Act act, Officer officer) {
        var files = messenger.released(file.caseRef(), act.papers().files());
        Departures.demandUnsent(file, act);
        var payload = released(act);
        var answers = payload.putObject("answers");
        act.items().answers().forEach(answers::put);
        return messenger.send(file, new Said(REPLY, payload, files, null), officer);
    }

    /** A certified translation that comes later follows a request that has left; before, it goes with the request. */
    private void certifiedLater(CaseFile file, Act act, Officer officer) {
        var translations = messenger.released(file.caseRef(), act.papers().files());
        if (translations.isEmpty()) {
            throw Refusal.of("file-missing", "files");
        }
        if (SentStatuses.left(file)) {
            messenger.post(file, new Said(REPLY, certified(act), translations, null), officer);
        }
    }

    private ObjectNode certified(Act act) {
        var content = released(act).put("certified", true);
        Optional.ofNullable(act.parties().contact()).ifPresent(name -> content.put("certifier", name));
        Optional.ofNullable(act.papers().reference()).ifPresent(ground -> content.put("reference", ground));
        Optional.ofNullable(act.times().happenedOn()).ifPresent(day -> content.put("happened_on", day.toString()));
        return content;
    }

    /** A request that waits to be sent is taken back and nobody is told, unless the arrest was asked for before. */
    private @Nullable String withdraw(CaseFile file, Act act, Officer officer) {
        if (messenger.recall(file, officer) && !provisional.stands(file)) {
            return null;
        }
        Departures.demandUnsent(file, act);
        return messenger.send(file, WITHDRAWAL, withHeld(act), officer);
    }

    /** No request will follow: where the arrest was asked for, the other State is told at once. */
    private void cancel(CaseFile file, Act act, Officer officer) {
        messenger.recall(file, officer);
        if (provisional.stands(file)) {
            messenger.post(file, WITHDRAWAL, withHeld(act), officer);
        }
    }

    /** What the other State has told us itself it is not told again. */
    private void surrender(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        var notice = released(act).put("verb", act.verb());
        if (act.times().time() != null) {
            var at = ActMoment.of(act);
            notice.put("at", ISO_OFFSET_DATE_TIME.format(at))
                    .put("zone", at.getZone().getId());
        }
        Optional.ofNullable(act.parties().place()).ifPresent(place -> notice.put("place", place));
        Optional.ofNullable(act.parties().contact()).ifPresent(escort -> notice.put("escort", escort));
        Optional.ofNullable(act.kind()).ifPresent(failure -> notice.put("failed", failure));
        var files = messenger.released(file.caseRef(), act.papers().files());
        messenger.post(file, new Said(SURRENDER, notice, files, null), officer);
    }

    /** Who is held for the request goes free with it: the other State is told in so many words. */
    private ObjectNode withHeld(Act act) {
        var notice = released(act);
        if (act.kind() != null && !Choices.NOTHING_HELD.equals(act.kind())) {
            notice.put("held", act.kind());
        }
        return notice;
    }

    /** What the act lets the other State read, alone. */
    private ObjectNode released(Act act) {
        var payload = json.createObjectNode();
        if (act.words().releasedText() != null) {
            payload.put("text", act.words().releasedText());
        }
        Particulars.put(payload, act);
        return payload;
    }

    /** What an answer against the request has told, to be kept: of reasons those that leave an office. */
    ObjectNode told(Act act, ReturnReasons reasons) {
        var told = released(act).put("verb", act.verb());
        Optional.ofNullable(act.grounds().ground()).ifPresent(ground -> told.put("ground", ground));
        Optional.ofNullable(act.kind()).ifPresent(offer -> told.put("choice", offer));
        Optional.ofNullable(act.times().until()).ifPresent(until -> told.put("until", until.toString()));
        Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> told.put("until_event", event));
        act.grounds().reasons().stream().filter(reasons::releasable).forEach(told.putArray("reasons")::add);
        return told;
    }
}
