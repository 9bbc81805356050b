package org.rogatory.transfer.outgoing;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.PartnerLetters;
import org.rogatory.requests.content.RequestDispatch;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.Outcomes;
import org.springframework.stereotype.Component;

/** What a verb of the State that asks for a transfer tells the other State: its message, if it has one. */
@Component
class TransferMessages {

    private final RequestDispatch dispatch;
    private final PartnerLetters letters;
    private final RequestMessenger messenger;
    private final Reminders reminders;
    private final HandoversTold handovers;
    private final Outcomes outcomes;

    TransferMessages(
            RequestDispatch dispatch,
            PartnerLetters letters,
            RequestMessenger messenger,
            Reminders reminders,
            HandoversTold handovers,
            Outcomes outcomes) {
        this.dispatch = dispatch;
        this.letters = letters;
        this.messenger = messenger;
        this.reminders = reminders;
        this.handovers = handovers;
        this.outcomes = outcomes;
    }

    /** Queues what the verb tells the other State; returns the reference where the process is to send it, else null. */
    @Nullable
    String of(CaseFile file, TransferState state, Act act, Officer officer) {
        return switch (act.verb()) {
            case "transmit" -> dispatch.transmit(file, act, officer);
            case "send_information" -> letters.reply(file, act, officer);
            case "withdraw" -> withdraw(file, act, officer);
            default -> {
                beside(file, state, act, officer);
                yield null;
            }
        };
    }

    /** What no step of the process sends. */
    private void beside(CaseFile file, TransferState state, Act act, Officer officer) {
        switch (act.verb()) {
            case TransferVerbs.CERTIFIED_LATER -> letters.certifiedLater(file, act, officer);
            case "cancel" -> messenger.recall(file, officer);
            case "send_reminder" -> reminders.write(file, act, officer);
            case TransferVerbs.APPOINTMENT -> handovers.tell(file, act, officer);
            case TransferVerbs.RECOGNITION -> recognised(file, state, act, officer);
            case TransferVerbs.DEATH -> died(file, state, act, officer);
            default -> {}
        }
    }

    /** Where it is our court that has recognised the sentence the other State is told. */
    private void recognised(CaseFile file, TransferState state, Act act, Officer officer) {
        if (state.seat() == Seat.EXECUTING && !officer.isSystem()) {
            outcomes.tell(file, Outcomes.RECOGNITION, act, officer);
        }
    }

    /**
     * Where the person was in our hands the other State is told. Of a request that never left it knows nothing: that
     * has lost its number by now.
     */
    private void died(CaseFile file, TransferState state, Act act, Officer officer) {
        if (state.holds() && file.numbers().office() != null) {
            outcomes.tellDeath(file, act.times().happenedOn(), officer);
        }
    }

    /** A request that waits to be sent is taken back and nobody is told. */
    private @Nullable String withdraw(CaseFile file, Act act, Officer officer) {
        return messenger.recall(file, officer) ? null : letters.withdraw(file, act, officer);
    }
}
