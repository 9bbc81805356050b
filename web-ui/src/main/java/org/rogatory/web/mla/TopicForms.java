package org.rogatory.web.mla;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms of the interview, by topic; checking the answers has none. */
@Component
class TopicForms {

    private final Map<DraftTopic, TopicForm> forms = new EnumMap<>(DraftTopic.class);

    TopicForms(List<TopicForm> all) {
        all.forEach(form -> forms.put(form.topic(), form));
    }

    Optional<TopicForm> of(DraftTopic topic) {
        return Optional.ofNullable(forms.get(topic));
    }

    /** All of them in the order of the interview. */
    List<TopicForm> all() {
        return List.copyOf(forms.values());
    }
}
