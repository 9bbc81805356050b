package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Letters of the Uzbek side in a thread of their own, and the Kazakh answers. */
class Letters {

    record Sent(String caseRef, String messageRef) {}

    private final Exchange exchange;
    private final TransactionTemplate transaction;
    private final KeptBytes bytes;
    private String thread = "";

    Letters(Exchange exchange, TransactionTemplate transaction, KeptBytes bytes) {
        this.exchange = exchange;
        this.transaction = transaction;
        this.bytes = bytes;
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
        var kept = file().content();
        var large = new KeptContent(kept.keyRef(), kept.address(), kept.sha256(), size);
        var file = new Enclosure("letter", "large.pdf", "application/pdf", large);
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
                caseRef,
                thread,
                "acknowledgement",
                "KZ",
                "KZ-GPO",
                toState,
                toAuthority,
                caseRef,
                payload,
                List.of(),
                null);
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
                List.of(file),
                null);
    }

    Enclosure file() {
        return enclose(bytes, caseRef(), "Письмо.pdf", "letter");
    }

    /** Keeps a text as a file and names it as an enclosure. */
    static Enclosure enclose(KeptBytes bytes, String keyRef, String name, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        try {
            var kept = bytes.keep(keyRef, new ByteArrayInputStream(content), content.length);
            return new Enclosure("letter", name, "application/pdf", kept);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
