package org.rogatory.mla.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.law.CopyRule;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of an answer as a copy may hold: nothing but what its rule names, and in its texts nobody of the request whom
 * the copy of the request would not name. The answer may come from another State and be anything.
 */
public final class AnswerContent {

    private static final String ITEMS = "items";
    private static final String CONDITIONS = "conditions";

    /** Tells of an item that it is there. */
    private static final Set<String> NAMED = Set.of("number", "type");
    /** What is told of an item whose result is withheld. */
    private static final Set<String> WITHHELD = Set.of("outcome", CONDITIONS);
    /** What is about all items alike: nobody can tell of which it speaks. */
    private static final List<String> OF_ALL = List.of("text", Particulars.KEY);
    /** What somebody wrote in the language that he said; without it the language says nothing. */
    private static final Set<String> WRITTEN = Set.of("result", CONDITIONS, "text", Particulars.KEY);

    private final JsonNode answer;
    private final CopyRule rule;

    private AnswerContent(JsonNode answer, CopyRule rule) {
        this.answer = answer;
        this.rule = rule;
    }

    /**
     * The content of a copy.
     *
     * @param answer what the message said that brought it
     * @param request the request that it answers, which knows the persons
     * @param chosen the numbers of the items chosen for the copy, from 1; without effect where it holds all
     */
    public static ObjectNode of(JsonNode answer, JsonNode request, CopyRule rule, Set<Integer> chosen) {
        var told = new AnswerContent(answer, rule).reduced(chosen);
        return (ObjectNode) CopyContent.withheld(request, rule, chosen).without(told);
    }

    private ObjectNode reduced(Set<Integer> chosen) {
        var told = retained(answer, rule.answer().fields());
        if (rule.answer().fields().contains(Particulars.KEY)) {
            particulars(told);
        }
        if (rule.answer().fields().contains(ITEMS)) {
            var items = told.putArray(ITEMS);
            answer.path(ITEMS)
                    .valueStream()
                    .filter(item -> item.isObject() && there(item, chosen))
                    .forEach(item -> items.add(item(item)));
        }
        if (!rule.answer().conditioned() && conditioned()) {
            told.remove(OF_ALL);
        }
        return spoken(told);
    }

    private void particulars(ObjectNode told) {
        var said = retained(answer.path(Particulars.KEY), rule.answer().particulars());
        said.remove(TextLanguage.KEY);
        told.remove(Particulars.KEY);
        if (!said.isEmpty()) {
            told.set(Particulars.KEY, said);
        }
    }

    private boolean there(JsonNode item, Set<Integer> chosen) {
        return !rule.chosenItems() || chosen.contains(item.path("number").asInt(0));
    }

    private ObjectNode item(JsonNode item) {
        var admitted = new HashSet<>(rule.answer().item());
        if (!rule.answer().conditioned() && (bound(answer) || bound(item))) {
            admitted.retainAll(WITHHELD);
        }
        admitted.addAll(NAMED);
        return spoken(retained(item, admitted));
    }

    /** Whether conditions of use rest on the answer, or on what it says of any item, told in the copy or not. */
    private boolean conditioned() {
        return bound(answer) || answer.path(ITEMS).valueStream().anyMatch(AnswerContent::bound);
    }

    /** Conditions of a shape that is not known here bind all the same. */
    private static boolean bound(JsonNode said) {
        var conditions = said.path(CONDITIONS);
        return conditions.isContainer()
                ? !conditions.isEmpty()
                : !conditions.asString("").isBlank();
    }

    /** Values and lists of values alone: within a group anything may stand, under any name. */
    private static ObjectNode retained(JsonNode said, Set<String> admitted) {
        var told = JsonNodeFactory.instance.objectNode();
        said.propertyStream()
                .filter(part -> admitted.contains(part.getKey()) || TextLanguage.KEY.equals(part.getKey()))
                .filter(part -> plain(part.getValue()))
                .forEach(part -> told.set(part.getKey(), part.getValue()));
        return told;
    }

    private static boolean plain(JsonNode value) {
        return !value.isContainer() || value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer);
    }

    private static ObjectNode spoken(ObjectNode told) {
        if (WRITTEN.stream().noneMatch(told::hasNonNull)) {
            told.remove(TextLanguage.KEY);
        }
        return told;
    }
}
