package org.rogatory.mla.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Step;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.incoming.LateWithdrawals;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemWithdrawal;
import org.rogatory.mla.item.ItemWithdrawal.Outcome;
import org.rogatory.mla.release.Releases;
import org.rogatory.notices.Notices;
import org.rogatory.requests.Choices;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The other State no longer wants single items, or the whole when nothing of it is left to be stopped. */
@Component
class Withdrawals {

    private static final String LATE = "item_withdrawal_late";
    private static final String WITHDRAWN = "withdrawn";
    /** Nothing of these files is worked on any more. */
    private static final Set<String> OVER = Set.of(WITHDRAWN, "joined", "closed");

    private final Cases cases;
    private final ItemWithdrawal items;
    private final Holding holding;
    private final LateWithdrawals late;
    private final Releases releases;
    private final ExecutionLevels levels;
    private final ExecutorReminders reminders;
    private final PartnerNotices told;
    private final Notices notices;

    Withdrawals(
            Cases cases,
            ItemWithdrawal items,
            Holding holding,
            LateWithdrawals late,
            Releases releases,
            ExecutionLevels levels,
            ExecutorReminders reminders,
            PartnerNotices told,
            Notices notices) {
        this.cases = cases;
        this.items = items;
        this.holding = holding;
        this.late = late;
        this.releases = releases;
        this.levels = levels;
        this.reminders = reminders;
        this.told = told;
        this.notices = notices;
    }

    /** The withdrawal of the whole stops nothing any more: who may be held is pointed out all the same. */
    void late(CaseFile file, JsonNode payload) {
        late.told(file, text(payload, "held"));
    }

    /** Stops the items named that have not ended; false where the file has none of them, or no work is done on it. */
    boolean ofItems(CaseFile file, MessageReceived message) {
        if (file.outgoing() || OVER.contains(file.status())) {
            return false;
        }
        var named = numbers(message.payload());
        var outcome = items.withdraw(file.caseRef(), item -> named.contains(item.number()));
        if (outcome.nothing()) {
            return false;
        }
        note(file, outcome, message);
        tell(file, outcome);
        release(file, outcome, message.payload());
        reminders.follow(file, Officer.system(file.state()).username());
        return true;
    }

    private void note(CaseFile file, Outcome outcome, MessageReceived message) {
        var system = Officer.system(file.state());
        cases.note(
                file,
                from("received_" + message.kind(), message)
                        .reasons(List.of(message.kind()))
                        .releasedText(text(message.payload(), "text"), TextLanguage.read(message.payload()))
                        .act(),
                system);
        for (var stopped : outcome.stopped()) {
            var item = stopped.item();
            var act = from(ItemWithdrawal.VERB, message).item(item.itemRef()).act();
            cases.note(file, Step.of(act, system, stopped.from(), item.status()));
        }
        before(outcome).forEach(item -> {
            var act = from(LATE, message).item(item.itemRef()).act();
            cases.note(file, Step.of(act, system, item.status(), item.status()));
        });
    }

    private static ActDraft from(String verb, MessageReceived message) {
        return Act.draft(verb).reference(message.senderRef());
    }

    /** What was executed, refused or returned before; what is withdrawn already is no news. */
    private static List<AssistanceItem> before(Outcome outcome) {
        return outcome.ended().stream()
                .filter(item -> !WITHDRAWN.equals(item.status()))
                .toList();
    }

    /** Who keeps the file hears of it, and who executes an item that was stopped. */
    private void tell(CaseFile file, Outcome outcome) {
        told.told(file, before(outcome).isEmpty() ? "item_withdrawal" : LATE);
        var executing = authorities(outcome)
                .flatMap(authority ->
                        ExecutionPlaces.EXECUTING.stream().map(role -> Officer.principalOf(authority, role)))
                .collect(Collectors.toSet());
        if (!executing.isEmpty()) {
            notices.notify(executing, "item_withdrawn", file.caseRef());
        }
    }

    /** Who is held for an item that was stopped, or what, is pointed out at once. */
    private void release(CaseFile file, Outcome outcome, JsonNode payload) {
        var held = held(outcome, payload);
        if (held != null) {
            var own = authorities(outcome).toList();
            var holders = new LinkedHashSet<String>(own);
            if (own.isEmpty() || own.size() < outcome.withdrawn().size()) {
                levels.holder(file).ifPresent(holders::add);
            }
            releases.itemsEnded(file, held, holders);
        }
    }

    private static Stream<String> authorities(Outcome outcome) {
        return outcome.withdrawn().stream().flatMap(item -> Optional.ofNullable(item.authority()).stream());
    }

    private @Nullable String held(Outcome outcome, JsonNode payload) {
        var said = text(payload, "held");
        if (said != null && Choices.has("held_here", said)) {
            return said;
        }
        return holding.mayHoldNow(outcome.withdrawn()) ? Choices.NOT_TOLD : null;
    }

    private static Set<Integer> numbers(JsonNode payload) {
        return payload.path("items")
                .valueStream()
                .map(item -> item.path("number").asInt(0))
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(JsonNode payload, String key) {
        return payload.hasNonNull(key) ? payload.path(key).asString("") : null;
    }
}
