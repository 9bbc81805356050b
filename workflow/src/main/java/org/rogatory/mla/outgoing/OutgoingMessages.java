package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.content.PartnerLetters;
import org.rogatory.requests.content.RequestDispatch;
import org.rogatory.requests.content.RequestDispatch.Outbound;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the requesting side tells the other State: its message, if it has one. */
@Component
class OutgoingMessages {

    private static final String ITEM_WITHDRAWAL = "item_withdrawal";

    private final RequestDispatch dispatch;
    private final PartnerLetters letters;
    private final AssistanceItems items;
    private final RequestMessenger messenger;
    private final UrgentRoute route;
    private final CallingOff callingOff;
    private final Reminders reminders;

    OutgoingMessages(
            RequestDispatch dispatch,
            PartnerLetters letters,
            AssistanceItems items,
            RequestMessenger messenger,
            UrgentRoute route,
            CallingOff callingOff,
            Reminders reminders) {
        this.dispatch = dispatch;
        this.letters = letters;
        this.items = items;
        this.messenger = messenger;
        this.route = route;
        this.callingOff = callingOff;
        this.reminders = reminders;
    }

    /** Queues what the verb tells the other State and returns the reference for the process to send; null if it sends none. */
    @Nullable
    String of(CaseFile file, Act act, Officer officer) {
        return switch (act.verb()) {
            case "transmit" -> dispatch.transmit(file, act, this::leaving, officer);
            case "send_information" -> letters.reply(file, act, officer);
            case "mark_incomplete" -> messenger.send(file, "reminder", open(file, act), officer);
            case "cancel" -> {
                callingOff.unsent(file, act);
                yield null;
            }
            case "withdraw" -> withdraw(file, act, officer);
            case TranslationStep.CERTIFIED_LATER -> {
                letters.certifiedLater(file, act, officer);
                yield null;
            }
            case "send_reminder" -> {
                reminders.write(file, act, officer);
                yield null;
            }
            case "close_with_rest_open" -> messenger.post(file, "withdrawal_notice", letters.released(act), officer);
            default -> null;
        };
    }

    /**
     * A request that waits to be sent is taken back, and nobody is told but who was asked ahead of it; one that has left
     * is followed by a notice.
     */
    private @Nullable String withdraw(CaseFile file, Act act, Officer officer) {
        if (messenger.recall(file, officer)) {
            callingOff.unsent(file, act);
            return null;
        }
        CallingOff.demandHeld(act.kind());
        return letters.withdraw(file, act, officer);
    }

    /** Tells which items are no longer asked for, and why; the rest of the request stands. */
    void withdrawItems(CaseFile file, Act act, List<AssistanceItem> withdrawn, Officer officer) {
        var notice = letters.withHeld(act);
        var named = notice.putArray("items");
        withdrawn.forEach(item -> named.addObject().put("number", item.number()).put("type", item.type()));
        Departures.demandUnsent(file, act);
        messenger.post(file, ITEM_WITHDRAWAL, notice, officer);
    }

    /** The items that were not answered, by number. */
    private ObjectNode open(CaseFile file, Act act) {
        var reminder = letters.released(act);
        var named = reminder.putArray("items");
        items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(item -> act.items().keys().contains(item.itemRef()))
                .forEach(item -> named.addObject().put("number", item.number()).put("type", item.type()));
        return reminder;
    }

    /** What was asked ahead of it is confirmed by it. */
    private Consumer<String> leaving(Outbound outbound) {
        route.confirm(outbound.file());
        return messageRef -> {};
    }
}
