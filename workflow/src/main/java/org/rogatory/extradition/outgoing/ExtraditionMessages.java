package org.rogatory.extradition.outgoing;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.PartnerLetters;
import org.rogatory.requests.content.RequestDispatch;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the State that asks for a person tells the other State: its message, if it has one. */
@Component
class ExtraditionMessages {

    private static final String WITHDRAWAL = "withdrawal_notice";
    private static final String SURRENDER = "surrender_notice";

    private final RequestDispatch dispatch;
    private final PartnerLetters letters;
    private final RequestMessenger messenger;
    private final ProvisionalRequests provisional;
    private final Reminders reminders;

    ExtraditionMessages(
            RequestDispatch dispatch,
            PartnerLetters letters,
            RequestMessenger messenger,
            ProvisionalRequests provisional,
            Reminders reminders) {
        this.dispatch = dispatch;
        this.letters = letters;
        this.messenger = messenger;
        this.provisional = provisional;
        this.reminders = reminders;
    }

    /** Queues what the verb tells the other State; returns the reference where the process is to send it, else null. */
    @Nullable
    String of(CaseFile file, OutgoingState state, Act act, Officer officer) {
        return switch (act.verb()) {
            case "transmit" -> dispatch.transmit(file, act, officer);
            case "send_information" -> letters.reply(file, act, officer);
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
            case ExtraditionVerbs.CERTIFIED_LATER -> letters.certifiedLater(file, act, officer);
            case "cancel" -> cancel(file, act, officer);
            case "send_reminder" -> reminders.write(file, act, officer);
            case "schedule_surrender", "record_not_taken_over", "return_person" -> surrender(file, act, officer);
            default -> {}
        }
    }

    /** A request that waits to be sent is taken back and nobody is told, unless the arrest was asked for before. */
    private @Nullable String withdraw(CaseFile file, Act act, Officer officer) {
        if (!messenger.recall(file, officer)) {
            return letters.withdraw(file, act, officer);
        }
        return provisional.stands(file) ? letters.withdraw(file, act, ofArrest(act), officer) : null;
    }

    /** No request will follow: where the arrest was asked for, the other State is told at once. */
    private void cancel(CaseFile file, Act act, Officer officer) {
        messenger.recall(file, officer);
        if (provisional.stands(file)) {
            messenger.post(file, WITHDRAWAL, ofArrest(act), officer);
        }
    }

    /** The other State knows of no request yet: what is withdrawn there is the one for the arrest. */
    private ObjectNode ofArrest(Act act) {
        return letters.withHeld(act).put("form", ProvisionalRequests.FORM);
    }

    /** What the other State has told us itself it is not told again. */
    private void surrender(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        var notice = letters.released(act).put("verb", act.verb());
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
}
