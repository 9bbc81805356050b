package org.rogatory.process;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a name behind the words of fixtures, in contents and in acts; until a test takes it up it adds nothing. */
@Component
class Pen {

    /** The code reads these as they are written: a period, a zone. */
    private static final Set<String> READ = Set.of("sentence", "zone");

    private static final String PLACE = "place";

    private @Nullable Traces traces;

    void takeUp(Traces named) {
        traces = named;
    }

    void putDown() {
        traces = null;
    }

    String written(String words) {
        var named = traces;
        return named == null ? words : words + " " + named.name();
    }

    /** A content with the name in every text of it; what is no sentence is a code, a day or a number. */
    JsonNode written(JsonNode content) {
        return traces == null ? content : written("", content);
    }

    ObjectNode written(ObjectNode content) {
        return traces == null ? content : (ObjectNode) written("", content);
    }

    private JsonNode written(String key, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var named = JsonMapper.shared().createObjectNode();
            object.propertyNames().forEach(own -> named.set(own, written(own, object.path(own))));
            return named;
        }
        if (node instanceof ArrayNode array) {
            var named = JsonMapper.shared().createArrayNode();
            array.valueStream().forEach(each -> named.add(written(key, each)));
            return named;
        }
        return node.isString() && said(key, node.asString())
                ? JsonNodeFactory.instance.stringNode(written(node.asString()))
                : node;
    }

    private static boolean said(String key, String text) {
        return !READ.contains(key) && (PLACE.equals(key) || text.contains(" "));
    }

    /** An act with the name in every text that its verb takes. */
    Act written(Act act, Supplier<List<AllowedAction>> verbs) {
        var named = traces;
        if (named == null) {
            return act;
        }
        var taken = verbs.get().stream()
                .filter(action -> action.verb().equals(act.verb()))
                .flatMap(action -> action.fields().stream())
                .map(FieldRule::field)
                .collect(Collectors.toSet());
        return new NamedWords(act, taken, named.name()).act();
    }
}
