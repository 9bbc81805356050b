package org.rogatory.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Letters of the Uzbek side in a thread of their own, and the Kazakh answers. */
class Letters {

    record Sent(String caseRef, String messageRef) {}

    private final Exchange exchange;
    private final TransactionTemplate transaction;
    private final MemoryByteStore store;
    private String thread = "";

    Letters(Exchange exchange, TransactionTemplate transaction, MemoryByteStore store) {
        this.exchange = exchange;
        this.transaction = transaction;
        this.store = store;
    }

    void newThread() {
        thread = UUID.randomUUID().toString();
    }

    String caseRef() {
        return "UZ-" + thread;
    }

    Sent send(String toState, String toAuthority) {
        return new Sent(
                caseRef(),
                transaction.execute(status -> exchange.enqueueAndSend(request(toState, toAuthority, file()))));
    }

    Sent sendLarge(String toState, String toAuthority, long size) {
        var file = new Enclosure("letter", "large.pdf", file().sha256(), "application/pdf", size);
        return new Sent(
                caseRef(), transaction.execute(status -> exchange.enqueueAndSend(request(toState, toAuthority, file))));
    }

    void sendAndFail(String toState, String toAuthority) {
        transaction.executeWithoutResult(status -> {
            exchange.enqueueAndSend(request(toState, toAuthority, file()));
            throw new IllegalStateException("the act is undone");
        });
    }

    void answer(String caseRef, String toState, String toAuthority) {
        var payload = JsonMapper.shared().createObjectNode().put("registered_as", caseRef);
        var message = new OutgoingMessage(
                caseRef, thread, "acknowledgement", "KZ", "KZ-GPO", toState, toAuthority, caseRef, payload, List.of());
        transaction.execute(status -> exchange.enqueueAndSend(message));
    }

    OutgoingMessage request(String toState, String toAuthority, Enclosure file) {
        var payload = JsonMapper.shared().createObjectNode().put("facts", "Фабула Oʻtkir");
        return new OutgoingMessage(
                caseRef(),
                thread,
                "mla_request",
                "UZ",
                "UZ-GPO",
                toState,
                toAuthority,
                caseRef(),
                payload,
                List.of(file));
    }

    Enclosure file() {
        return store.enclose("Письмо.pdf", "letter");
    }
}
