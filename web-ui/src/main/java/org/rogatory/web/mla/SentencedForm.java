package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who serves the sentence, of which State he is a national, and where he is held. */
@Component
class SentencedForm implements TopicForm {

    private final PersonsForm persons;

    SentencedForm(PersonsForm persons) {
        this.persons = persons;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.SENTENCED;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(DraftRows.of("persons", "person", true, WantedForm.person()));
    }

    /** The first person is the one who is sentenced, unless it is said that he is another. */
    @Override
    public void write(ObjectNode content, Typed typed) {
        TopicForm.super.write(content, typed);
        if (content.path("persons").path(0) instanceof ObjectNode first
                && first.path("role").asString("").isEmpty()) {
            first.put("role", "sentenced");
        }
    }

    @Override
    public boolean add(String kind, ObjectNode content, Typed typed) {
        return persons.add(kind, content, typed);
    }
}
