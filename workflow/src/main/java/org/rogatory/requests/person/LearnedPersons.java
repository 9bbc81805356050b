package org.rogatory.requests.person;

import java.util.LinkedHashSet;
import java.util.List;
import org.rogatory.persons.PersonVault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who the protected persons of a received request are, once its sealed annex was opened: by what they are told, kept in
 * the vault to compare with what leaves. No page and no call shows it.
 */
@Component
public class LearnedPersons {

    /** Versions of contents are counted from one. */
    private static final int LEARNED = 0;

    private static final String PERSONS = "persons";
    private static final List<String> COMPARED =
            List.of("name", "name_latin", "address", "document", "document_number");

    private final PersonVault vault;

    LearnedPersons(PersonVault vault) {
        this.vault = vault;
    }

    /** Keeps those of an annex that was opened; read again it adds nobody. */
    @Transactional
    public void keep(String caseRef, JsonNode persons) {
        var known = new LinkedHashSet<>(of(caseRef));
        var more = persons.valueStream()
                .filter(JsonNode::isObject)
                .map(LearnedPersons::compared)
                .filter(person -> !person.isEmpty())
                .toList();
        if (known.addAll(more)) {
            var kept = JsonNodeFactory.instance.objectNode();
            kept.putArray(PERSONS).addAll(known);
            vault.keep(caseRef, LEARNED, kept);
        }
    }

    private static JsonNode compared(JsonNode person) {
        return ((ObjectNode) person.deepCopy()).retain(COMPARED);
    }

    /** Those who are known; the persons of the request are read with them. */
    @Transactional(readOnly = true)
    public List<JsonNode> of(String caseRef) {
        return vault.readAmongAll(caseRef, LEARNED).path(PERSONS).valueStream().toList();
    }
}
