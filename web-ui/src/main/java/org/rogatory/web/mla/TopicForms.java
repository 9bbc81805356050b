package org.rogatory.web.mla;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms of the interviews, by topic; checking the answers has none. */
@Component
class TopicForms {

    private final Map<DraftTopic, TopicForm> forms = new EnumMap<>(DraftTopic.class);

    TopicForms(List<TopicForm> all) {
        all.forEach(form -> forms.put(form.topic(), form));
    }

    Optional<TopicForm> of(DraftTopic topic) {
        return Optional.ofNullable(forms.get(topic));
    }

    /** Those of a draft in the order of its interview. */
    List<TopicForm> of(Draft draft) {
        return draft.topics().stream().flatMap(topic -> of(topic).stream()).toList();
    }
}
