package org.rogatory.mla.annex;

import java.util.Set;
import java.util.function.Supplier;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.PassingContents;
import org.rogatory.documents.PassingContents.Passing;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.ReceivedAnnexes;
import org.rogatory.identity.Officer;
import org.rogatory.requests.person.LearnedPersons;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sealed annexes for whoever may open them: opened for one answer, and kept open nowhere. */
@Component
public class SealedReading {

    private final AnnexGate gate;
    private final ReceivedAnnexes annexes;
    private final PassingContents passing;
    private final LearnedPersons learned;
    private final JsonMapper json;

    SealedReading(
            AnnexGate gate, ReceivedAnnexes annexes, PassingContents passing, LearnedPersons learned, JsonMapper json) {
        this.learned = learned;
        this.gate = gate;
        this.annexes = annexes;
        this.passing = passing;
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

    /**
     * What an annex says. That he opens it is recorded before he is told; from then on what leaves the file is compared
     * with the names in it.
     */
    public JsonNode open(String caseRef, String messageId, OpeningReason reason, Officer officer) {
        var reader = gate.pass(caseRef, messageId, reason, officer);
        var said = readable(() -> json.readTree(annexes.open(messageId, reader)));
        learned.keep(caseRef, said.path("persons"));
        return said;
    }

    /** A document that an annex names. That he reads it is recorded before it is opened. */
    public Passing paper(String caseRef, String messageId, PaperWanted wanted, Officer officer) {
        var reader = gate.pass(caseRef, messageId, wanted, officer);
        return readable(() -> {
            var named = json.readTree(annexes.open(messageId, reader))
                    .path(SealedContent.DOCUMENTS)
                    .path(wanted.number() - 1);
            if (named.isMissingNode()) {
                throw Refusal.notFound();
            }
            var content = annexes.paper(
                    messageId, reader, said(named, SealedContent.PATH), said(named, SealedContent.SHA_256));
            return passing.look(said(named, SealedContent.NAME), said(named, SealedContent.MEDIA_TYPE), content);
        });
    }

    private static String said(JsonNode named, String field) {
        return named.path(field).asString("");
    }

    private static <T> T readable(Supplier<T> opened) {
        try {
            return opened.get();
        } catch (EnvelopeUnreadable | JacksonException unreadable) {
            throw Refusal.of("sealed-unreadable");
        }
    }

    /** The head lets another officer open an annex. */
    public void appoint(String caseRef, String messageId, String username, Officer head) {
        gate.appoint(caseRef, messageId, username, head);
    }
}
