package org.rogatory.mla.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.ReturnReason;
import org.rogatory.law.ReturnReasons;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The items as the requesting side sees them: what the partner tells of each, as far as the reference data know it. */
@Component
public class ItemMirror {

    private static final String WAITING = "waiting";
    private static final String RETURNED = "returned";
    private static final String GROUND = "ground";
    private static final String REASONS = "reasons";

    private final AssistanceItemRepository items;
    private final Lifecycle lifecycle;
    private final Set<String> waits;
    private final ReturnReasons reasons;
    private final FileCipher cipher;
    private final Clock clock;

    ItemMirror(
            AssistanceItemRepository items,
            Lifecycles lifecycles,
            ReturnReasons reasons,
            FileCipher cipher,
            Clock clock) {
        this.items = items;
        this.lifecycle = lifecycles.of("item");
        this.waits = reasons.ofGroup(WAITING).stream().map(ReturnReason::key).collect(Collectors.toUnmodifiableSet());
        this.reasons = reasons;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps the results of an answer in which nothing is said of their language but what each says of itself. */
    @Transactional
    public void answered(String caseRef, List<ItemResult> results, Officer officer) {
        answered(caseRef, new Told(results, null), officer);
    }

    /**
     * What an answer says of the items.
     *
     * @param language of the results that say none of their own
     */
    public record Told(List<ItemResult> results, @Nullable String language) {

        public Told {
            results = List.copyOf(results);
        }

        /** What an act tells: the language that an officer names is that of all he wrote down from a paper. */
        public static Told of(Act act, Officer officer) {
            return new Told(
                    act.items().results(),
                    officer.has(Role.SYSTEM) ? null : act.words().language());
        }
    }

    /**
     * Keeps the results of an answer, and tells how the items stood before. Only an officer, who corrects what was
     * written down, sets a finished item back.
     */
    @Transactional
    public ArrayNode answered(String caseRef, Told answer, Officer officer) {
        var own = items.of(caseRef, AccessScope.system());
        var before = ItemStandings.of(own);
        for (var told : answer.results()) {
            own.stream()
                    .filter(item -> told.number() == item.number() && known(told.outcome()))
                    .filter(item -> !officer.has(Role.SYSTEM) || !setBack(item, told.outcome()))
                    .forEach(item -> {
                        var words = ItemWords.of(told, answer.language());
                        if (item.useMark() != null && !repeated(item, told.outcome(), words)) {
                            item.markUse(null, null);
                        }
                        item.move(told.outcome(), clock.instant());
                        item.record(null, null, words.hidden(caseRef, cipher));
                        item.refuse(told.ground());
                        item.putOff(told.until(), null);
                    });
        }
        return before;
    }

    /** Whether an answer says of an item what an earlier one said: within which limits that is used was marked. */
    private boolean repeated(AssistanceItem item, String outcome, ItemWords words) {
        return outcome.equals(item.status()) && words.kept(item, cipher);
    }

    /** The whole is put off and no item is named: what was put off before waits from now on as the rest does. */
    @Transactional
    public void putOffAnew(String caseRef, Act act) {
        items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> "postponed".equals(item.status()))
                .forEach(item -> {
                    item.refuse(act.grounds().ground());
                    item.putOff(act.times().until(), hide(caseRef, act.times().untilEvent()));
                });
    }

    /** Acts on these items were begun before the file was here: what was given out or taken in for them counts. */
    @Transactional
    public void begun(String caseRef, Collection<Integer> numbers) {
        items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> numbers.contains(item.number()))
                .forEach(item -> item.move("in_execution", clock.instant()));
    }

    /** Keeps for which coded reasons items were returned. */
    @Transactional
    public void returned(String caseRef, List<String> codes) {
        items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> RETURNED.equals(item.status()))
                .forEach(item -> item.returnFor(codes));
    }

    /** Keeps where each item of a message stands, and why it waits or was returned; a finished one stays as it is. */
    @Transactional
    public void told(String caseRef, JsonNode payload) {
        var named = payload.path("items");
        if (named.isEmpty()) {
            return;
        }
        var own = items.of(caseRef, AccessScope.system());
        for (var told : named) {
            var outcome = told.path("outcome").asString("");
            own.stream()
                    .filter(item -> told.path("number").asInt(0) == item.number() && known(outcome))
                    .forEach(item -> {
                        if (!lifecycle.terminal(item.status())) {
                            moved(item, told, payload);
                        } else if (RETURNED.equals(outcome)) {
                            explained(item, told);
                        }
                    });
        }
    }

    private void moved(AssistanceItem item, JsonNode told, JsonNode payload) {
        var outcome = told.path("outcome").asString("");
        item.move(outcome, clock.instant());
        item.refuse(told.path(GROUND).asString(null));
        item.returnFor(codes(told.path(REASONS).valueStream()));
        putOff(item, told, payload);
        if (WAITING.equals(outcome)) {
            var reason = reason(told, payload);
            item.waitFor(reason, reason != null);
        }
    }

    /** The return was kept with the results of the answer, which have no reasons. */
    private void explained(AssistanceItem item, JsonNode told) {
        if (RETURNED.equals(item.status()) && item.reasons().isEmpty()) {
            item.returnFor(codes(told.path(REASONS).valueStream()));
        }
    }

    /** An item has the term told of it; the term of a message is that of the items put off for the reason it gives. */
    private void putOff(AssistanceItem item, JsonNode told, JsonNode payload) {
        var whole = told.path(GROUND).equals(payload.path(GROUND));
        var own = day(told);
        var common = whole ? day(payload) : null;
        var event = whole && (own == null || own.equals(common))
                ? payload.path("until_event").asString(null)
                : null;
        item.putOff(own == null ? common : own, hide(item.caseRef(), event));
    }

    private static @Nullable LocalDate day(JsonNode told) {
        return RequestForms.day(told.path("until").asString(""));
    }

    /** The reasons of a message are those of an item only where it speaks of no other. */
    private @Nullable String reason(JsonNode told, JsonNode payload) {
        var common = payload.path("items").size() == 1 ? payload.path(REASONS).valueStream() : Stream.<JsonNode>of();
        var codes = Stream.concat(Stream.of(told.path(WAITING)), common)
                .map(code -> code.asString(""))
                .filter(waits::contains);
        return codes.filter(reasons::releasable).findFirst().orElse(null);
    }

    private List<String> codes(Stream<JsonNode> told) {
        return told.map(code -> code.asString(""))
                .filter(reasons::releasable)
                .distinct()
                .limit(5)
                .toList();
    }

    /** A status that the partner made up is not mirrored. */
    private boolean known(String outcome) {
        return lifecycle.statuses().contains(outcome);
    }

    private boolean setBack(AssistanceItem item, String outcome) {
        return lifecycle.terminal(item.status()) && !lifecycle.terminal(outcome);
    }

    private @Nullable String hide(String caseRef, @Nullable String text) {
        return text == null ? null : cipher.encrypt(caseRef, text);
    }
}
