package org.rogatory.extradition.result;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.extradition.outgoing.ReportedResults;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The letter on the result: how the proceedings ended, when, in which words. A second person signs it. */
@Component
class ResultMessages {

    static final String RESULT = "choice";
    static final String DECIDED_ON = "happened_on";
    static final String TEXT = "text";

    /** Every notice of this kind says of which items it tells; an extradition has none. */
    private static final String ITEMS = "items";

    private final Cases cases;
    private final RequestMessenger messenger;
    private final JsonMapper json;

    ResultMessages(Cases cases, RequestMessenger messenger, JsonMapper json) {
        this.cases = cases;
        this.messenger = messenger;
        this.json = json;
    }

    /** Writes the letter of the act; whoever signs for the authority sees the file from then on. */
    void write(CaseFile file, Act act, Officer officer) {
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var told = json.createObjectNode()
                .put(RESULT, act.kind())
                .put(DECIDED_ON, String.valueOf(act.times().happenedOn()))
                .put(TEXT, act.words().releasedText());
        told.putArray(ITEMS);
        TextLanguage.put(told, act);
        var files = messenger.released(file.caseRef(), act.papers().files());
        messenger.post(file, new Said(ReportedResults.LETTER, told, files, null), officer);
    }
}
