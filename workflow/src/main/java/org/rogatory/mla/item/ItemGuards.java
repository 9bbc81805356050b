package org.rogatory.mla.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/** What the table of statuses asks before a verb of an item, beyond status and role. */
@Component
class ItemGuards {

    /** What is done is told by the number and day of the classified file, and nothing else of it here. */
    private static final Set<String> OUTSIDE =
            Set.of("set_waiting", "start_item", "record_item_result", "record_item_negative");

    private static final List<ActField> OPEN = List.of(
            ActField.RELEASED_TEXT,
            ActField.INTERNAL_TEXT,
            ActField.PLACE,
            ActField.CONDITIONS,
            ActField.ISSUER,
            ActField.FILES);

    /** An order of the own law: its number, its day and who made it. */
    private static final List<ActField> ORDER = List.of(ActField.REFERENCE, ActField.HAPPENED_ON, ActField.ISSUER);

    private static final Set<String> UNREVIEWED = Set.of("received", "registered");

    private static final Set<String> UNACCEPTED = Set.of("under_review", "information_requested");

    private final ReferenceData law;

    ItemGuards(ReferenceData law) {
        this.law = law;
    }

    /**
     * Items are decided from the review of their file until it is closed; none is begun before that is accepted. A
     * question that comes up later stops no item that an authority was given: whoever is to wait for it says so.
     *
     * @param given whether an authority executes the item
     */
    static boolean timely(CaseFile file, boolean given, String verb) {
        var open = !UNREVIEWED.contains(file.status()) && file.closedAt() == null;
        return open && (given || !("start_item".equals(verb) && UNACCEPTED.contains(file.status())));
    }

    /** What a verb needs for an item; of a classified one only where its file lies. */
    List<FieldRule> fields(AssistanceItem item, String verb) {
        return classified(item) && OUTSIDE.contains(verb) ? ItemVerbs.outside(verb) : ItemVerbs.fields(verb);
    }

    /** The same as a page asks for it: the order of the own law is not left open where the act needs one. */
    List<FieldRule> asked(AssistanceItem item, String verb) {
        return "start_item".equals(verb) && needsOrder(item)
                ? fields(item, verb).stream()
                        .map(rule -> ORDER.contains(rule.field()) ? FieldRule.needed(rule.field()) : rule)
                        .toList()
                : fields(item, verb);
    }

    private boolean needsOrder(AssistanceItem item) {
        return type(item).filter(AssistanceType::coercive).isPresent() && !classified(item);
    }

    /** What a verb may carry, whatever the item: needed is only what also an item in a classified file needs. */
    static List<FieldRule> anyItem(String verb) {
        if (!OUTSIDE.contains(verb)) {
            return ItemVerbs.fields(verb);
        }
        var always = ItemVerbs.outside(verb).stream().map(FieldRule::field).toList();
        return ItemVerbs.fields(verb).stream()
                .map(rule -> always.contains(rule.field()) ? rule : FieldRule.optional(rule.field(), rule.list()))
                .toList();
    }

    void check(AssistanceItem item, Act act) {
        if (classified(item) && OUTSIDE.contains(act.verb())) {
            nothingOpen(act);
        }
        switch (act.verb()) {
            case "start_item" -> ordered(item, act);
            case "end_waiting", "continue_item" -> waiting(item, act.verb());
            default -> {}
        }
    }

    private static void nothingOpen(Act act) {
        OPEN.stream().filter(field -> field.givenIn(act)).findFirst().ifPresent(field -> {
            throw Refusal.of("classified-outside", field.key());
        });
    }

    /** Nobody is searched, no account opened and no property frozen without an order of the own law. */
    private void ordered(AssistanceItem item, Act act) {
        if (needsOrder(item)) {
            ORDER.stream().filter(field -> !field.givenIn(act)).findFirst().ifPresent(field -> {
                throw Refusal.of("order-missing", field.key());
            });
        }
    }

    private static void waiting(AssistanceItem item, String verb) {
        if (!fits(verb, item.begun())) {
            throw Refusal.of(item.begun() ? "item-begun" : "item-not-begun");
        }
    }

    /** Whether a verb fits an item whose act has begun, or has not. */
    static boolean fits(String verb, boolean begun) {
        return switch (verb) {
            case "end_waiting" -> !begun;
            case "continue_item" -> begun;
            default -> true;
        };
    }

    private boolean classified(AssistanceItem item) {
        return type(item).filter(AssistanceType::classified).isPresent();
    }

    private Optional<AssistanceType> type(AssistanceItem item) {
        return law.assistanceType(item.type());
    }
}
