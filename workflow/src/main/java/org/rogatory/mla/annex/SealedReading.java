package org.rogatory.mla.annex;

import java.util.Set;
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

    /** Of the messages of a file that the officer sees those whose annex he may open. */
    public Set<String> openable(String caseRef, Officer officer) {
        return gate.openable(caseRef, officer);
    }

    /** An annex that an officer may open, still closed; refused as not found to all others. */
    public SealedView find(String caseRef, String messageId, Officer officer) {
        return gate.find(caseRef, messageId, officer);
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
