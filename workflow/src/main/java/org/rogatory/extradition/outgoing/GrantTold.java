package org.rogatory.extradition.outgoing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The other State gives the person up.
 *
 * @param on the day from which its decision stands
 * @param conditions under which it does, in its words; null where there are none
 * @param answer what we said to them: {@code none} where there are none, {@code accepted} or {@code answered}
 * @param text what else it told
 */
public record GrantTold(
        LocalDate on,
        @Nullable String conditions,
        String answer,
        @Nullable String text) {

    static final String NO_CONDITIONS = "none";

    /** As an act tells it; of a message it is not known yet what we say to its conditions. */
    static GrantTold of(Act act, LocalDate on) {
        var answer = act.kind() == null ? NO_CONDITIONS : act.kind();
        return new GrantTold(on, act.words().conditions(), answer, act.words().releasedText());
    }

    /** As it is kept. */
    ObjectNode written() {
        var node =
                JsonNodeFactory.instance.objectNode().put("on", on.toString()).put("answer", answer);
        if (conditions != null) {
            node.put("conditions", conditions);
        }
        if (text != null) {
            node.put("text", text);
        }
        return node;
    }

    static GrantTold read(JsonNode kept) {
        return new GrantTold(
                LocalDate.parse(kept.path("on").asString("")),
                kept.path("conditions").asString(null),
                kept.path("answer").asString(NO_CONDITIONS),
                kept.path("text").asString(null));
    }
}
