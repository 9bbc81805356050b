package org.rogatory.transfer.consent;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the other State is told of the consent: what the person did and when, and nobody's name. */
@Component
public class ConsentMessages {

    /** The message. */
    public static final String KIND = "consent_notice";

    private final Cases cases;
    private final ConsentFiles consents;
    private final RequestMessenger messenger;
    private final JsonMapper json;

    ConsentMessages(Cases cases, ConsentFiles consents, RequestMessenger messenger, JsonMapper json) {
        this.cases = cases;
        this.consents = consents;
        this.messenger = messenger;
        this.json = json;
    }

    /** Writes the letter, with the words of the act; a second person signs it before it leaves. */
    public void send(CaseFile file, Act act, Officer officer) {
        var told = consents.tells(file).orElseThrow(() -> Refusal.of("wrong-status"));
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var notice = json.createObjectNode()
                .put("verb", told.verb())
                .put("happened_on", told.on().toString());
        if (act.words().releasedText() != null) {
            notice.put("text", act.words().releasedText());
            TextLanguage.put(notice, act);
        }
        messenger.post(
                file,
                new Said(
                        KIND,
                        notice,
                        messenger.released(file.caseRef(), act.papers().files()),
                        null),
                officer);
    }
}
