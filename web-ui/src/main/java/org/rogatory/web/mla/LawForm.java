package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** For which offences a person is wanted, and what they are threatened with. */
@Component
class LawForm implements TopicForm {

    private final OffencesForm offences;

    LawForm(OffencesForm offences) {
        this.offences = offences;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.LAW;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                OffencesForm.rows(),
                DraftField.of(Shape.YES, "extradition", "law_text"),
                DraftField.of(Shape.AREA, "extradition", "law"),
                DraftField.of(Shape.LINE, "provisional", "penalty"));
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var before = content.path("offences").deepCopy();
        TopicForm.super.write(content, typed);
        offences.reclassify(before, content);
    }
}
