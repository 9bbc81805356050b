package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks of papers: orders, attachments, translation, sums, references to classified files. */
final class PaperChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "order_dated", Check.of("order_dated", PaperChecks::orderDated),
            "attachments_listed", PaperChecks::attachments,
            "certified_translation_or_reason", Check.of("certified_translation_or_reason", PaperChecks::translation),
            "amount_and_currency", Check.of("amount_and_currency", PaperChecks::amountAndCurrency),
            "classified_reference", Check.of("classified_reference", PaperChecks::classifiedReference));

    private static final Set<String> TRANSLATED = Set.of("certified", "not_needed");

    private PaperChecks() {}

    private static boolean orderDated(Check.Subject subject) {
        var asOf = subject.request().asOf();
        var lapsed = subject.has("valid_until")
                && Values.date(subject.value(), "valid_until")
                        .filter(date -> !date.isBefore(asOf))
                        .isEmpty();
        return subject.has("by")
                && subject.has("number")
                && !lapsed
                && Values.date(subject.value(), "date")
                        .filter(date -> !date.isAfter(asOf))
                        .isPresent();
    }

    private static List<String> attachments(Check.Subject subject) {
        var kinds = subject.request().data().checks().attachmentKinds();
        var failures = new ArrayList<String>();
        var attachments = Values.elements(subject.value());
        if (attachments.isEmpty() || !attachments.stream().allMatch(attachment -> listed(attachment, kinds))) {
            failures.add("attachments_listed");
        }
        if (attachments.stream().anyMatch(attachment -> uncertified(attachment, kinds))) {
            failures.add("not_certified");
        }
        return failures;
    }

    /** Whether an annex says what kind of document it is and what it is called. */
    static boolean listed(JsonNode attachment, Map<String, Checks.AttachmentKind> kinds) {
        return kinds.containsKey(Values.text(attachment, "kind")) && Values.has(attachment, "name");
    }

    /** Whether an annex would have to be a certified copy and is not said to be one. */
    static boolean uncertified(JsonNode attachment, Map<String, Checks.AttachmentKind> kinds) {
        return Optional.ofNullable(kinds.get(Values.text(attachment, "kind")))
                .filter(Checks.AttachmentKind::certified)
                .filter(kind -> !attachment.path("certified").asBoolean(false))
                .isPresent();
    }

    /** Certified, or not needed, or to follow with a reason: as a word, or as an object with state and reason. */
    private static boolean translation(Check.Subject subject) {
        var state = subject.value().isObject() ? subject.text("state") : subject.text();
        return TRANSLATED.contains(state)
                || state.equals("follows")
                        && (subject.has("reason")
                                || !subject.request().text("translation_reason").isEmpty());
    }

    private static boolean amountAndCurrency(Check.Subject subject) {
        return Values.number(subject.value().path("amount")).isPresent()
                && subject.text("currency").matches("[A-Z]{3}");
    }

    private static boolean classifiedReference(Check.Subject subject) {
        var names = Set.copyOf(subject.value().propertyNames());
        return Set.of("owner", "number", "date").equals(names)
                && subject.has("owner")
                && subject.has("number")
                && Values.date(subject.value(), "date").isPresent();
    }
}
