package org.rogatory.web.mla;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.AssistanceType.Fact;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is needed: items of assistance, each with the facts its type asks for. */
@Component
class NeededForm implements TopicForm {

    private static final String FACTS = "facts";
    private static final Set<String> LISTS = Set.of(
            "questions", "records", "measures", "items", "members", "see_forms", "decision_points", "identifiers");
    private static final Set<String> YES = Set.of("no_tipping", "no_penalty_note", "non_disclosure");
    private static final Set<String> LONG = Set.of(
            "person_identity", "rights_text", "grounds", "applicable_law", "why_needed", "information", "description");

    private final ReferenceData reference;

    NeededForm(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.NEEDED;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(new DraftRows("assistance", "item", this::fields, false));
    }

    private List<DraftField> fields(JsonNode item) {
        return reference.assistanceType(item.path("type").asString("")).stream()
                .flatMap(NeededForm::fields)
                .toList();
    }

    /** The facts of a type; of a classified one only the reference of the file kept outside. */
    private static Stream<DraftField> fields(AssistanceType type) {
        return type.classified()
                ? Stream.of(field("classified_ref", Shape.REFERENCE))
                : type.facts().stream().map(fact -> field(fact.key(), shape(fact)));
    }

    private static DraftField field(String key, Shape shape) {
        return new DraftField(key, List.of(FACTS, key), shape, null);
    }

    static Shape shape(Fact fact) {
        return switch (fact.check()) {
            case "period_from_to", "period_max_3_years" -> Shape.PERIOD;
            case "future_date", "not_before_case_opened", "date_before_decision" -> Shape.DATE;
            case "order_dated" -> Shape.ORDER;
            case "amount_and_currency" -> Shape.MONEY;
            case "min_sentences_2" -> Shape.AREA;
            case "named_institution", "coded_identity" -> Shape.LINE;
            default -> shape(fact.key());
        };
    }

    private static Shape shape(String key) {
        return switch (key) {
            case "documents_list" -> Shape.PAPERS;
            case "suspect_flow" -> Shape.PAYMENTS;
            default -> {
                if (LISTS.contains(key)) {
                    yield Shape.LINES;
                }
                if (YES.contains(key)) {
                    yield Shape.YES;
                }
                yield LONG.contains(key) ? Shape.AREA : Shape.LINE;
            }
        };
    }

    /** Of a covert measure, before anything of it is typed. */
    @Override
    public @Nullable String undeclared(PageCommand command, Typed typed) {
        var type = typed.text("item-type");
        return command.adds()
                        && typed.text("declared").isBlank()
                        && reference
                                .assistanceType(type)
                                .filter(AssistanceType::classified)
                                .isPresent()
                ? type
                : null;
    }

    @Override
    public boolean add(String kind, ObjectNode content, Typed typed) {
        var type = typed.text("item-type");
        if (reference.assistanceType(type).isPresent()) {
            var item = content.withArray("assistance").addObject();
            item.put("type", type);
            item.putObject(FACTS);
        }
        return true;
    }
}
