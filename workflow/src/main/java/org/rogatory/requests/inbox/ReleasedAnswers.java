package org.rogatory.requests.inbox;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What of an act on a request that came may leave: ground, term, released text and codes; never the internal text. */
@Component
public class ReleasedAnswers {

    private static final String GROUND = "ground";

    private final ReturnReasons reasons;
    private final JsonMapper json;

    public ReleasedAnswers(ReturnReasons reasons, JsonMapper json) {
        this.reasons = reasons;
        this.json = json;
    }

    /**
     * What may be told.
     *
     * @param silent whether the ground protects the person: then nothing is said of it, nor of what it waits for
     */
    public ObjectNode of(Act act, boolean silent) {
        var node = json.createObjectNode();
        Optional.ofNullable(act.times().until()).ifPresent(until -> node.put("until", until.toString()));
        if (!silent) {
            Optional.ofNullable(act.grounds().ground()).ifPresent(code -> node.put(GROUND, code));
            Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> node.put("until_event", event));
        }
        Optional.ofNullable(act.words().releasedText()).ifPresent(text -> node.put("text", text));
        TextLanguage.put(node, act);
        list(node, "reasons", reasons.released(act.grounds().reasons()));
        list(node, "keys", act.items().keys());
        return node;
    }

    private static void list(ObjectNode node, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            codes.forEach(node.putArray(key)::add);
        }
    }

    /** An answer against it, whose ground may be blank: the published shape asks for one, and no other is made up. */
    public static ObjectNode against(ObjectNode told, String answer) {
        whole(told, answer);
        return told.put(GROUND, told.path(GROUND).asString(""));
    }

    /** It is about the whole of a request that has no items. */
    public static ObjectNode whole(ObjectNode told, String answer) {
        told.putArray("items");
        return told.put("answer", answer);
    }
}
