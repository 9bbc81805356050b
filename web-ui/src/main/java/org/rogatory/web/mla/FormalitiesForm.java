package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How and why: purpose, link, urgency, confidence, languages, annexes. The signature comes with the act of signing; only
 * one that another system has written down is shown.
 */
@Component
class FormalitiesForm implements TopicForm {

    static final DraftGiven SIGNATURE = new DraftGiven(
            "signature",
            List.of(
                    DraftField.of(Shape.LINE, "signature", "office"),
                    DraftField.of(Shape.DATE, "signature", "date"),
                    DraftField.of(Shape.YES, "signature", "seal")));

    @Override
    public DraftTopic topic() {
        return DraftTopic.FORMALITIES;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftField.of(Shape.AREA, "purpose"),
                DraftField.of(Shape.AREA, "nexus"),
                DraftField.of(Shape.YES, "urgency", "urgent"),
                DraftField.of(Shape.LINE, "urgency", "reason"),
                DraftField.of(Shape.DATE, "urgency", "wanted_by"),
                DraftField.of(Shape.YES, "confidentiality", "yes"),
                DraftField.of(Shape.LINE, "confidentiality", "reason"),
                DraftField.of(Shape.DAMAGE, "damage"),
                DraftField.of(Shape.AREA, "procedure"),
                DraftField.of(Shape.AREA, "presence"),
                DraftField.of(Shape.AREA, "earlier_contact"),
                DraftField.choice("languages", "language"),
                DraftField.choice("translations", "translation"),
                DraftField.of(Shape.LINE, "translation_reason"),
                DraftField.choice("letter-layouts", "letter", "layout"),
                DraftField.choice("text-languages", "letter", "texts"),
                DraftField.of(Shape.YES, "law_text"),
                attachments(),
                SIGNATURE);
    }

    /** The papers that go with the letter, whatever it asks for. */
    static DraftRows attachments() {
        return DraftRows.of(
                "attachments",
                "attachment",
                false,
                List.of(
                        DraftField.choice("attachment_kinds", "kind"),
                        DraftField.of(Shape.LINE, "name"),
                        DraftField.of(Shape.YES, "certified")));
    }
}
