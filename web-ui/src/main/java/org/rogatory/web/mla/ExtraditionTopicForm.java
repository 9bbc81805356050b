package org.rogatory.web.mla;

import java.util.List;

/** A page of an interview about a person, for extradition or for a transfer, that asks for nothing but its parts. */
record ExtraditionTopicForm(DraftTopic topic, List<DraftPart> parts) implements TopicForm {

    ExtraditionTopicForm {
        parts = List.copyOf(parts);
    }

    static ExtraditionTopicForm of(DraftTopic topic, DraftPart... parts) {
        return new ExtraditionTopicForm(topic, List.of(parts));
    }
}
