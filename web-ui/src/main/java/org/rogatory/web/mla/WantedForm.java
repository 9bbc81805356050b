package org.rogatory.web.mla;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who is wanted, by which marks he is known, and where he is believed to be. */
@Component
class WantedForm implements TopicForm {

    private final PersonsForm persons;

    WantedForm(PersonsForm persons) {
        this.persons = persons;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.WANTED;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftRows.of("persons", "person", true, person()),
                DraftField.of(Shape.AREA, "extradition", "description"),
                DraftField.of(Shape.AREA, "provisional", "location"));
    }

    /** What is asked about a person whom the other State is asked for. */
    static List<DraftField> person() {
        return List.of(
                DraftField.choice("person-roles", "role"),
                DraftField.of(Shape.LINE, "name"),
                DraftField.of(Shape.LINE, "name_latin"),
                DraftField.of(Shape.DATE, "born"),
                DraftField.of(Shape.LINE, "place"),
                DraftField.of(Shape.CODES, "citizenship"),
                DraftField.of(Shape.LINE, "document_number"),
                DraftField.of(Shape.LINE, "address"),
                DraftField.of(Shape.LINE, "location"));
    }

    /** The first person is the one who is wanted, unless it is said that he is another. */
    @Override
    public void write(ObjectNode content, Typed typed) {
        TopicForm.super.write(content, typed);
        if (content.path("persons").path(0) instanceof ObjectNode first
                && first.path("role").asString("").isEmpty()) {
            first.put("role", "wanted");
        }
    }

    @Override
    public boolean add(String kind, ObjectNode content, Typed typed) {
        return persons.add(kind, content, typed);
    }
}
