package org.rogatory.referral.consent;

import org.rogatory.cases.Act;
import org.rogatory.referral.Kept;
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
        Kept.put(said, NewConsent.LANGUAGE, act.words().language());
        Kept.put(said, INTERPRETER, act.parties().contact());
        Kept.put(said, TEXT, act.words().internalText());
        Kept.putCodes(said, EXPLAINED, act.items().keys());
        return said;
    }
}
