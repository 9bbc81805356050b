package org.rogatory.mla.copy;

import org.rogatory.persons.PersonIndex;
import org.rogatory.requests.person.ProtectedPersons;
import org.rogatory.subject.SoughtPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts of a file beside its request as one person may be told them: without everybody else whom the request names, by
 * name, code and data. What it does not name stays: whoever releases them has to read them.
 */
final class SubjectWords {

    private final WithheldWords withheld = new WithheldWords();

    /** What is to be taken out of the texts of a file with this request. */
    SubjectWords(JsonNode content, SoughtPerson person) {
        ProtectedPersons.withheld(content).forEach(withheld::person);
        for (var other : ItemPersons.named(content)) {
            if (other instanceof ObjectNode && !PersonIndex.same(other, person.name(), person.born())) {
                withheld.person(other);
            }
        }
    }

    String without(String text) {
        return withheld.without(JsonNodeFactory.instance.stringNode(text)).asString();
    }
}
