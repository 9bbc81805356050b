package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentCounts;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.AnnexSaid;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.content.RequestDispatch;
import org.rogatory.requests.content.RequestDispatch.Outbound;
import org.rogatory.requests.content.SentStatuses;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the requesting side tells the other State: its message, if it has one. */
@Component
class OutgoingMessages {

    private static final String REPLY = "additional_information_reply";
    private static final String ITEM_WITHDRAWAL = "item_withdrawal";

    private final RequestDispatch dispatch;
    private final AssistanceItems items;
    private final RequestMessenger messenger;
    private final UrgentRoute route;
    private final Reminders reminders;
    private final MessageAnnex annex;
    private final DocumentCounts counts;
    private final JsonMapper json;

    OutgoingMessages(
            RequestDispatch dispatch,
            AssistanceItems items,
            RequestMessenger messenger,
            UrgentRoute route,
            Reminders reminders,
            MessageAnnex annex,
            DocumentCounts counts,
            JsonMapper json) {
        this.dispatch = dispatch;
        this.items = items;
        this.messenger = messenger;
        this.route = route;
        this.reminders = reminders;
        this.annex = annex;
        this.counts = counts;
        this.json = json;
    }

    /** Queues what the verb tells the other State and returns the reference for the process to send; null if it sends none. */
    @Nullable
    String of(CaseFile file, Act act, Officer officer) {
        return switch (act.verb()) {
            case "transmit" -> dispatch.transmit(file, act, this::leaving, officer);
            case "send_information" -> reply(file, act, officer);
            case TranslationStep.CERTIFIED_LATER -> certifiedLater(file, act, officer);
            case "mark_incomplete" -> messenger.send(file, "reminder", open(file, act), officer);
            case "withdraw" -> withdraw(file, act, officer);
            case "send_reminder" -> {
                reminders.write(file, act, officer);
                yield null;
            }
            case "close_with_rest_open" -> messenger.post(file, "withdrawal_notice", released(act), officer);
            default -> null;
        };
    }

    private String reply(CaseFile file, Act act, Officer officer) {
        var files = messenger.released(file.caseRef(), act.papers().files());
        Departures.demandUnsent(file, act);
        return messenger.send(file, new Said(REPLY, reply(act), files, null), officer);
    }

    /** A certified translation that comes later follows a request that has left; before, it goes with the request. */
    private @Nullable String certifiedLater(CaseFile file, Act act, Officer officer) {
        var translations = messenger.released(file.caseRef(), act.papers().files());
        if (translations.isEmpty()) {
            throw Refusal.of("file-missing", "files");
        }
        if (SentStatuses.left(file)) {
            var content = certified(act);
            messenger.post(file, new Said(REPLY, content, translations, null), officer);
        }
        return null;
    }

    private ObjectNode certified(Act act) {
        var content = released(act).put("certified", true);
        Optional.ofNullable(act.parties().contact()).ifPresent(name -> content.put("certifier", name));
        Optional.ofNullable(act.papers().reference()).ifPresent(ground -> content.put("reference", ground));
        Optional.ofNullable(act.times().happenedOn()).ifPresent(day -> content.put("happened_on", day.toString()));
        return content;
    }

    /** A request that waits to be sent is taken back and nobody is told; one that has left is followed by a notice. */
    private @Nullable String withdraw(CaseFile file, Act act, Officer officer) {
        if (messenger.recall(file, officer)) {
            return null;
        }
        Departures.demandUnsent(file, act);
        return messenger.send(file, "withdrawal_notice", withHeld(act), officer);
    }

    /** Tells which items are no longer asked for, and why; the rest of the request stands. */
    void withdrawItems(CaseFile file, Act act, List<AssistanceItem> withdrawn, Officer officer) {
        var notice = withHeld(act);
        var named = notice.putArray("items");
        withdrawn.forEach(item -> named.addObject().put("number", item.number()).put("type", item.type()));
        Departures.demandUnsent(file, act);
        messenger.post(file, ITEM_WITHDRAWAL, notice, officer);
    }

    /** What is held for the request goes free with it: the other State is told in so many words. */
    private ObjectNode withHeld(Act act) {
        var notice = released(act);
        if (act.kind() != null && !Choices.NOTHING_HELD.equals(act.kind())) {
            notice.put("held", act.kind());
        }
        return notice;
    }

    /** The items that were not answered, by number. */
    private ObjectNode open(CaseFile file, Act act) {
        var reminder = released(act);
        var named = reminder.putArray("items");
        items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(item -> act.items().keys().contains(item.itemRef()))
                .forEach(item -> named.addObject().put("number", item.number()).put("type", item.type()));
        return reminder;
    }

    /** What was asked ahead of it is confirmed by it; its sealed annex goes with it. */
    private Consumer<String> leaving(Outbound outbound) {
        var file = outbound.file();
        demandSeen(file, outbound.papers());
        route.confirm(file);
        var closed = AnnexSaid.of(outbound.content(), outbound.papers());
        annex.demand(file, closed, outbound.enclosures());
        return messageRef -> annex.leaves(file, closed, messageRef);
    }

    /** No letter lists what goes sealed: what came after the signature only its bearer would have seen. */
    private void demandSeen(CaseFile file, List<DocumentView> all) {
        var annexed = all.stream().filter(DocumentView::annexed).toList();
        var signed = annexed.isEmpty() ? Optional.<Long>empty() : counts.signed(file.caseRef());
        if (signed.filter(count -> annexed.stream().anyMatch(document -> document.changedAfter(count)))
                .isPresent()) {
            throw Refusal.of("sealed-after-signature");
        }
    }

    /** What the act lets the other State read, alone. */
    ObjectNode released(Act act) {
        var payload = json.createObjectNode();
        if (act.words().releasedText() != null) {
            payload.put("text", act.words().releasedText());
        }
        Particulars.put(payload, act);
        return payload;
    }

    private ObjectNode reply(Act act) {
        var payload = released(act);
        var answers = payload.putObject("answers");
        act.items().answers().forEach(answers::put);
        return payload;
    }
}
