package org.rogatory.exchange;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the engine that a message waits to be sent or to be looked into. Flush before calling. */
@Component
class MessageProcess {

    private static final String MESSAGE_REF = "messageRef";

    private final RuntimeService engine;

    MessageProcess(RuntimeService engine) {
        this.engine = engine;
    }

    void startSending(String messageRef, @Nullable String caseRef) {
        var references = new HashMap<String, Object>();
        references.put(MESSAGE_REF, messageRef);
        if (caseRef != null) {
            references.put("caseRef", caseRef);
        }
        engine.startProcessInstanceByKey("send-message", messageRef, references);
    }

    void startReceiving(String messageRef) {
        var references = new HashMap<String, Object>();
        references.put(MESSAGE_REF, messageRef);
        engine.startProcessInstanceByKey("receive-message", messageRef, references);
    }
}
