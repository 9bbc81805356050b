package org.rogatory.mla.annex;

import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.ReceivedAnnexes;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sealed annexes for whoever may open them: opened for one answer, and kept nowhere. */
@Component
public class SealedReading {

    private final AnnexGate gate;
    private final ReceivedAnnexes annexes;
    private final JsonMapper json;

    SealedReading(AnnexGate gate, ReceivedAnnexes annexes, JsonMapper json) {
        this.gate = gate;
        this.annexes = annexes;
        this.json = json;
    }

    /** The annexes of a file that an officer may open; none to anybody else. */
    public List<SealedView> of(String caseRef, Officer officer) {
        return gate.of(caseRef, officer);
    }

    /** What an annex says. That he opens it is recorded before he is told. */
    public JsonNode open(String caseRef, String messageId, OpeningReason reason, Officer officer) {
        var reader = gate.pass(caseRef, messageId, reason, officer);
        try {
            return json.readTree(annexes.open(messageId, reader));
        } catch (EnvelopeUnreadable | JacksonException unreadable) {
            throw Refusal.of("sealed-unreadable");
        }
    }

    /** The head lets another officer open an annex. */
    public void appoint(String caseRef, String messageId, String username, Officer head) {
        gate.appoint(caseRef, messageId, username, head);
    }
}
