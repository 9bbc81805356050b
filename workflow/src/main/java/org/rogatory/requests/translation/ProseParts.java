package org.rogatory.requests.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a request that are written in words and have to be translated. Names, numbers, dates and codes are not
 * among them: the letter takes them over as they are.
 */
@Component
public class ProseParts {

    /** The fields of the published schema that hold prose, in the order of the letter. */
    static final List<String> FIELDS = List.of(
            "subject_nature",
            "facts",
            "new_facts",
            "representatives",
            "extradition-description",
            "extradition-limitation-text",
            "extradition-nationality_check",
            "extradition-in_absentia",
            "extradition-law",
            "extradition-dual_criminality",
            "extradition-assurances",
            "extradition-statement",
            "provisional-intention",
            "provisional-penalty",
            "provisional-location",
            "transit-route",
            "transfer-consent-form",
            "transfer-dual",
            "transfer-damage_paid",
            "transfer-pending",
            "purpose",
            "nexus",
            "urgency-reason",
            "confidentiality-reason",
            "procedure",
            "presence",
            "earlier_contact",
            "undertakings");

    private static final Set<String> NO_PROSE = Set.of(
            "order_dated",
            "period_from_to",
            "period_max_3_years",
            "amount_and_currency",
            "named_institution",
            "coded_identity",
            "future_date",
            "not_before_case_opened",
            "date_before_decision");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int SENTENCE = 3;
    private static final String TRANSFER = "transfer-";
    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)*");

    private final ReferenceData reference;

    public ProseParts(ReferenceData reference) {
        this.reference = reference;
    }

    /** The parts of this content that hold words, in the order of the letter. */
    public List<ProsePart> of(JsonNode content) {
        var parts = new ArrayList<ProsePart>();
        FIELDS.forEach(field -> {
            var text = text(at(content, field));
            if (!text.isEmpty() && !coded(field, text)) {
                parts.add(new ProsePart(field, null, null, field, text));
            }
        });
        var items = content.path("assistance");
        for (int index = 0; index < items.size(); index++) {
            facts(items.path(index), index).forEach(parts::add);
        }
        return List.copyOf(parts);
    }

    /** Of a transfer some fields hold a code where there is nothing to tell. */
    private static boolean coded(String field, String text) {
        return field.startsWith(TRANSFER) && CODE.matcher(text).matches();
    }

    private static JsonNode at(JsonNode content, String field) {
        var node = content;
        for (var step : field.split("-")) {
            node = node.path(step);
        }
        return node;
    }

    private Stream<ProsePart> facts(JsonNode item, int index) {
        var type = item.path("type").asString("");
        var known = reference.assistanceType(type);
        if (known.map(AssistanceType::classified).orElse(false)) {
            return Stream.empty();
        }
        return item.path("facts").properties().stream()
                .filter(fact -> prose(known.orElse(null), fact))
                .map(fact -> new ProsePart(
                        "assistance-" + index + "-" + fact.getKey(),
                        index,
                        type,
                        fact.getKey(),
                        text(fact.getValue())));
    }

    /** A fact is prose unless its rule says otherwise or it is too short to be more than a name, a number or a code. */
    private static boolean prose(@Nullable AssistanceType type, Map.Entry<String, JsonNode> fact) {
        var ruled = type != null
                && type.fact(fact.getKey())
                        .filter(rule -> NO_PROSE.contains(rule.check()))
                        .isPresent();
        var text = text(fact.getValue());
        return TakenWords.blackened(text)
                || !ruled && WORD.matcher(text).results().count() >= SENTENCE;
    }

    /** A text, or texts line by line, as it is translated; objects hold names, sums and dates. */
    public static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
        return value.isString() ? value.asString().strip() : "";
    }
}
