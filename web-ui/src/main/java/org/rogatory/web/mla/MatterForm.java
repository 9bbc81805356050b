package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;

/** What happened: the earlier request that is supplemented, the case, the facts, the acts by day and place. */
@Component
class MatterForm implements TopicForm {

    @Override
    public DraftTopic topic() {
        return DraftTopic.MATTER;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftField.of(Shape.LINE, "parent"),
                DraftField.of(Shape.LINE, "parent_letter", "number"),
                DraftField.of(Shape.DATE, "parent_letter", "date"),
                DraftField.of(Shape.AREA, "new_facts"),
                DraftField.of(Shape.AREA, "conducting_authority"),
                DraftField.of(Shape.LINE, "case_number"),
                DraftField.of(Shape.DATE, "opened"),
                DraftField.of(Shape.AREA, "subject_nature"),
                DraftField.of(Shape.AREA, "facts"),
                acts());
    }

    /** The acts by day and place, asked so on every page that asks what happened. */
    static DraftRows acts() {
        return DraftRows.of(
                "acts",
                "act",
                true,
                List.of(DraftField.of(Shape.INTERVAL, "date"), DraftField.of(Shape.LINE, "place")));
    }
}
