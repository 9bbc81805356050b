package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import org.rogatory.mla.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The content of a sealed annex, of the published shape mla-sealed-1. */
final class SealedContent {

    private static final String SCHEMA = "mla-sealed-1";
    private static final List<String> TEXTS = List.of("annex", "who_may_open", "covert");

    private SealedContent() {}

    /** What of a request stays out of its letter: who the protected persons are, and what of a covert act is told. */
    static Optional<JsonNode> of(JsonNode content) {
        var block = content.path("sealed");
        var withheld = ProtectedPersons.withheld(content);
        if (withheld.isEmpty() && block.path("covert").asString("").isBlank()) {
            return Optional.empty();
        }
        var annex = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        TEXTS.stream()
                .filter(text -> !block.path(text).asString("").isBlank())
                .forEach(text -> annex.put(text, block.path(text).asString("")));
        var persons = annex.putArray("persons");
        withheld.forEach(persons::add);
        return Optional.of(annex);
    }
}
