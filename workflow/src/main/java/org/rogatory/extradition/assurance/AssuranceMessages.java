package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one State writes to the other about an assurance: which it is, and in which words. A second person signs the
 * letter before it leaves. What the act says within the office is in none of them.
 */
@Component
class AssuranceMessages {

    static final String REQUEST = "assurance_request";
    static final String REPLY = "assurance_reply";
    static final String REPORT = "assurance_report";

    /** That what was given is accepted or not, and nothing else. */
    static final String DECISION = "assurance_decision";

    static final String CHOICE = "choice";
    static final String ACCEPTED = "assurance_accepted";
    static final String REJECTED = "assurance_rejected";

    static final String ASSURANCE = "assurance";
    static final String NUMBER = "assurance_number";
    static final String TEXT = "text";

    /** The letters, by the verbs that write them. */
    private static final Map<String, String> LETTERS = Map.of(
            AssuranceActs.ASK, REQUEST,
            AssuranceActs.GIVE, REPLY,
            FollowUpActs.REPORT, REPORT);

    private final Cases cases;
    private final RequestMessenger messenger;
    private final JsonMapper json;

    AssuranceMessages(Cases cases, RequestMessenger messenger, JsonMapper json) {
        this.cases = cases;
        this.messenger = messenger;
        this.json = json;
    }

    /**
     * Writes the letter of the act; whoever signs for the authority sees the file from then on.
     *
     * @return the reference of its message
     */
    String write(CaseFile file, Act act, AssuranceCode code, Officer officer) {
        var kind = Objects.requireNonNull(LETTERS.get(act.verb()), act.verb());
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var files = messenger.released(file.caseRef(), act.papers().files());
        return messenger.post(file, new Said(kind, payload(act, code), files, null), officer);
    }

    /** Writes the letter that tells what was decided on one; why stays in the office. */
    void decided(CaseFile file, AssuranceCode code, String choice, Officer officer) {
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var told = json.createObjectNode()
                .put(ASSURANCE, code.kind())
                .put(NUMBER, code.number())
                .put(CHOICE, choice);
        messenger.post(file, new Said(DECISION, told, List.of(), null), officer);
    }

    private ObjectNode payload(Act act, AssuranceCode code) {
        var payload = json.createObjectNode().put(ASSURANCE, code.kind()).put(NUMBER, code.number());
        if (act.words().releasedText() != null) {
            payload.put(TEXT, act.words().releasedText());
            TextLanguage.put(payload, act);
        }
        return payload;
    }
}
