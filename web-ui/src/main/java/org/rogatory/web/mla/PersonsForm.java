package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the request concerns. Protected persons appear by their code only. */
@Component
class PersonsForm implements TopicForm {

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
                                DraftField.of(Shape.LINE, "code"),
                                DraftField.of(Shape.YES, "sealed"),
                                DraftField.of(Shape.DATE, "born"),
                                DraftField.of(Shape.LINE, "place"),
                                DraftField.of(Shape.CODES, "citizenship"),
                                DraftField.of(Shape.LINE, "location"))),
                DraftField.of(Shape.AREA, "representatives"));
    }
}
