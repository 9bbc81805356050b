package org.rogatory.extradition.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutboundRules;
import org.rogatory.requests.content.RequestDispatch.Outbound;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.message.letter.LetterLayout;
import org.rogatory.requests.person.ProtectedPersons;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the other State to arrest a person before the request is there: a letter of the draft, which a second person
 * signs. The request follows on the same file.
 */
@Component
class ProvisionalRequests {

    static final String VERB = "send_provisional_arrest_request";

    /** The form of the draft, and the message that carries it. */
    static final String FORM = RequestForms.PROVISIONAL_ARREST;

    private static final String BLOCK = "provisional";

    private final Exchange exchange;
    private final RequestMessenger messenger;
    private final DraftedRequests drafted;
    private final OutboundRules rules;
    private final Documents documents;

    ProvisionalRequests(
            Exchange exchange,
            RequestMessenger messenger,
            DraftedRequests drafted,
            OutboundRules rules,
            Documents documents) {
        this.exchange = exchange;
        this.messenger = messenger;
        this.drafted = drafted;
        this.rules = rules;
        this.documents = documents;
    }

    /** Whether the file is still a draft of such a request. */
    static boolean drafted(CaseFile file) {
        return FORM.equals(file.form()) && "draft".equals(file.status());
    }

    /** Whether the other State was asked, or will be once the letter is signed. */
    boolean stands(CaseFile file) {
        return told(file).stream().anyMatch(ExchangeMessage::stands);
    }

    /** Whether the other State was asked and may hold the person by now. */
    boolean left(CaseFile file) {
        return told(file).stream().anyMatch(ExchangeMessage::leaves);
    }

    private List<ExchangeMessage> told(CaseFile file) {
        return exchange.sentOf(file.caseRef()).stream()
                .filter(message -> FORM.equals(message.kind()))
                .toList();
    }

    void demandNone(CaseFile file) {
        if (stands(file)) {
            throw Refusal.of("provisional-requested");
        }
    }

    /** Writes the letter: what the draft says, by which order, and who is there day and night. */
    void send(CaseFile file, Act act, Officer officer) {
        var whole = drafted.content(file.caseRef());
        var payload = LetterLayout.told(whole, ProtectedPersons.released(whole)).deepCopy();
        if (!(payload instanceof ObjectNode told)) {
            throw Refusal.of("content-not-an-object");
        }
        var block = told.path(BLOCK) instanceof ObjectNode known ? known : told.putObject(BLOCK);
        put(block, "warrant", act.papers().reference());
        put(block, "duty_contact", act.parties().contact());
        put(block, "channel", act.papers().carrier());
        var files = messenger.released(file.caseRef(), act.papers().files());
        var left = rules.demand(new Outbound(file, documents.ofCase(file.caseRef()), whole, files));
        left.accept(messenger.post(file, new Said(FORM, told, files, null), officer));
    }

    /** What the draft says already stays as it is there. */
    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null && !node.hasNonNull(key)) {
            node.put(key, value);
        }
    }
}
