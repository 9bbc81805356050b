package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;

/** On which instruments the request rests; the adviser ranks, a person chooses. */
@Component
class BasisForm implements TopicForm {

    static final String LIST = "instruments";

    @Override
    public DraftTopic topic() {
        return DraftTopic.BASIS;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                new DraftField("legal_basis", List.of("legal_basis"), Shape.CHOICES, LIST),
                DraftField.of(Shape.AREA, "articles"),
                DraftField.of(Shape.AREA, "undertakings"));
    }
}
