package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How long the sentence is and how much of it is served; what was counted is taken over by a button. */
@Component
class TimeServedForm implements TopicForm {

    /** The button that writes down what was counted, and the day for which it was. */
    private static final String REST = "rest";

    private static final String BLOCK = "transfer";
    private static final String TIME = "time";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public DraftTopic topic() {
        return DraftTopic.TIME_SERVED;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                time(Shape.DATE, "from"),
                time(Shape.TERM, "sentence"),
                time(Shape.NUMBER, "served_days"),
                time(Shape.DATE, "end_date"),
                time(Shape.NUMBER, "remaining_months"));
    }

    private static DraftField time(Shape shape, String part) {
        return DraftField.of(shape, BLOCK, TIME, part);
    }

    /** A person decides that the numbers that were counted are those of the request. */
    @Override
    public boolean add(String kind, ObjectNode content, Typed typed) {
        if (!REST.equals(kind)) {
            return false;
        }
        SentenceRest.counted(content, typed.text(SentenceRest.DAY)).ifPresent(sheet -> {
            time(Shape.NUMBER, "served_days").set(content, JSON.numberNode(sheet.servedDays()));
            time(Shape.DATE, "end_date")
                    .set(content, JSON.stringNode(sheet.end().toString()));
            time(Shape.NUMBER, "remaining_months").set(content, JSON.numberNode(sheet.remainingMonths()));
        });
        return true;
    }
}
