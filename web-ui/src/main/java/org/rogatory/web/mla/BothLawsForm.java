package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** For which offences the person was sentenced, and by which law of the other State the same is punishable. */
@Component
class BothLawsForm implements TopicForm {

    private final OffencesForm offences;

    BothLawsForm(OffencesForm offences) {
        this.offences = offences;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.BOTH_LAWS;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                OffencesForm.rows(),
                DraftField.of(Shape.AREA, "transfer", "dual"),
                DraftField.of(Shape.YES, "law_text"));
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var before = content.path("offences").deepCopy();
        TopicForm.super.write(content, typed);
        offences.reclassify(before, content);
    }
}
