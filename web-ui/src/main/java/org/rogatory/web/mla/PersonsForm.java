package org.rogatory.web.mla;

import java.util.List;
import org.rogatory.persons.LatinName;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Whom the request concerns. Protected persons appear by their code only. */
@Component
class PersonsForm implements TopicForm {

    private static final String LATIN = "name_latin";
    private static final String LATIN_BUTTON = "latin";

    @Override
    public DraftTopic topic() {
        return DraftTopic.PERSONS;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftRows.of(
                        "persons",
                        "person",
                        false,
                        List.of(
                                DraftField.choice("person-roles", "role"),
                                DraftField.of(Shape.LINE, "name"),
                                DraftField.of(Shape.LINE, LATIN),
                                DraftField.of(Shape.LINE, "code"),
                                DraftField.of(Shape.YES, "sealed"),
                                DraftField.of(Shape.DATE, "born"),
                                DraftField.of(Shape.LINE, "place"),
                                DraftField.of(Shape.CODES, "citizenship"),
                                DraftField.of(Shape.LINE, "location"))),
                DraftField.of(Shape.AREA, "representatives"),
                new DraftWithin(AskedParts.SEALED, DraftRows.of("persons", "shelter", false, known())),
                DraftField.of(Shape.AREA, AskedParts.SEALED, "covert"),
                DraftField.choices("authorities", AskedParts.SEALED, "open_to"));
    }

    /** What only the reader of the sealed annex learns of a person. */
    private static List<DraftField> known() {
        return List.of(
                DraftField.of(Shape.LINE, "code"),
                DraftField.of(Shape.LINE, "name"),
                DraftField.of(Shape.LINE, LATIN),
                DraftField.of(Shape.DATE, "born"),
                DraftField.of(Shape.CODES, "citizenship"),
                DraftField.of(Shape.AREA, "address"),
                DraftField.of(Shape.LINE, "document_number"),
                DraftField.of(Shape.AREA, "note"));
    }

    /** Proposes the Latin form of each name that has none; whoever knows it better writes it anew or takes it out. */
    @Override
    public boolean add(String kind, ObjectNode content, Typed typed) {
        if (!LATIN_BUTTON.equals(kind)) {
            return false;
        }
        for (var person : content.path("persons")) {
            if (person instanceof ObjectNode known
                    && known.path(LATIN).asString("").isBlank()) {
                LatinName.proposed(known.path("name").asString("")).ifPresent(latin -> known.put(LATIN, latin));
            }
        }
        return true;
    }
}
