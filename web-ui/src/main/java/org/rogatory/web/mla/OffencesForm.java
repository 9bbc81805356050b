package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import org.rogatory.law.Offence;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which offences it is about; the code of the international classification (ICCS) follows the choice. */
@Component
class OffencesForm implements TopicForm {

    private static final String OFFENCES = "offences";

    private final ReferenceData reference;

    OffencesForm(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.OFFENCES;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                rows(), DraftField.of(Shape.STATED, "transnational"), DraftField.of(Shape.STATED, "organized_group"));
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var before = content.path(OFFENCES).deepCopy();
        TopicForm.super.write(content, typed);
        reclassify(before, content);
    }

    /** The offences, asked so on every page that asks for them. */
    static DraftRows rows() {
        return DraftRows.of(
                OFFENCES,
                "offence",
                true,
                List.of(
                        DraftField.choice(OFFENCES, "key"),
                        DraftField.of(Shape.LINE, "national_article"),
                        DraftField.of(Shape.NUMBER, "max_penalty_years")));
    }

    /** Gives the offences their codes where they are others than before. */
    void reclassify(JsonNode before, ObjectNode content) {
        if (!before.equals(content.path(OFFENCES))) {
            content.path(OFFENCES).forEach(this::classify);
        }
    }

    private void classify(JsonNode offence) {
        var known =
                Optional.ofNullable(reference.offences().get(offence.path("key").asString("")));
        if (known.isPresent() && offence instanceof ObjectNode row) {
            known.map(Offence::iccs).ifPresentOrElse(iccs -> row.put("iccs", iccs), () -> row.remove("iccs"));
        }
    }
}
