package org.rogatory.referral.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was said with a consent and lies under the key of the file. */
final class ConsentSaid {

    static final String INTERPRETER = "interpreter";
    static final String EXPLAINED = "explained";
    static final String TEXT = "text";

    private ConsentSaid() {}

    static ObjectNode of(Act act) {
        var said = JsonMapper.shared().createObjectNode();
        put(said, NewConsent.LANGUAGE, act.words().language());
        put(said, INTERPRETER, act.parties().contact());
        put(said, TEXT, act.words().internalText());
        List<String> explained = act.items().keys();
        explained.forEach(said.putArray(EXPLAINED)::add);
        return said;
    }

    private static void put(ObjectNode said, String key, @Nullable String value) {
        if (value != null) {
            said.put(key, value);
        }
    }
}
