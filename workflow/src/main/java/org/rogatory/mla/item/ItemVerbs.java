package org.rogatory.mla.item;

import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.TEXT_LANGUAGE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.UNTIL_EVENT;
import static org.rogatory.cases.FieldRule.LANGUAGES;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.FieldRule;

/** What each verb of an item needs. */
final class ItemVerbs {

    private static final Map<String, List<FieldRule>> FIELDS = Map.ofEntries(
            Map.entry("accept_item", List.of()),
            Map.entry(
                    "set_waiting",
                    List.of(
                            needed(REASONS, "return_reasons.waiting"),
                            optional(RELEASED_TEXT),
                            optional(TEXT_LANGUAGE, LANGUAGES),
                            optional(INTERNAL_TEXT))),
            Map.entry("end_waiting", List.of()),
            Map.entry("continue_item", List.of()),
            Map.entry("start_item", List.of(optional(REFERENCE), optional(HAPPENED_ON), optional(ISSUER))),
            Map.entry(
                    "record_item_result",
                    List.of(
                            needed(HAPPENED_ON),
                            needed(PLACE),
                            needed(RELEASED_TEXT),
                            optional(CONDITIONS),
                            optional(TEXT_LANGUAGE, LANGUAGES),
                            optional(REFERENCE),
                            optional(FILES))),
            Map.entry(
                    "record_item_negative",
                    List.of(
                            needed(HAPPENED_ON),
                            needed(PLACE),
                            needed(RELEASED_TEXT),
                            optional(TEXT_LANGUAGE, LANGUAGES),
                            optional(REFERENCE),
                            optional(FILES))),
            Map.entry(
                    "refuse_item",
                    List.of(
                            needed(GROUND, "refusal_grounds"),
                            needed(RELEASED_TEXT),
                            optional(TEXT_LANGUAGE, LANGUAGES),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "postpone_item",
                    List.of(
                            needed(GROUND, "postponement_grounds"),
                            optional(UNTIL),
                            optional(UNTIL_EVENT),
                            optional(RELEASED_TEXT),
                            optional(TEXT_LANGUAGE, LANGUAGES),
                            optional(INTERNAL_TEXT))),
            Map.entry("resume_item", List.of()),
            Map.entry(
                    "withdraw_item",
                    came(optional(KIND, "held_here"), optional(RELEASED_TEXT), optional(TEXT_LANGUAGE, LANGUAGES))),
            Map.entry("return_item", List.of(needed(REASONS, "return_reasons.return"))));

    private ItemVerbs() {}

    /** What a verb needs for an item that is kept in a classified file: its number and day. */
    static List<FieldRule> outside(String verb) {
        return switch (verb) {
            case "set_waiting" -> List.of(needed(ITEM, "items"), needed(REASONS, "return_reasons.waiting"));
            case "start_item" -> List.of(needed(ITEM, "items"));
            default -> List.of(needed(ITEM, "items"), needed(REFERENCE), needed(HAPPENED_ON));
        };
    }

    static List<FieldRule> fields(String verb) {
        var fields = new ArrayList<FieldRule>();
        fields.add(needed(ITEM, "items"));
        fields.addAll(FIELDS.getOrDefault(verb, List.of()));
        return fields;
    }
}
