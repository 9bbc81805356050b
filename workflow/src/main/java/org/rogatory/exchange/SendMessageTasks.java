package org.rogatory.exchange;

import org.springframework.stereotype.Component;

/** What the process {@code send-message} asks for. */
@Component
public class SendMessageTasks {

    private final Exchange exchange;

    SendMessageTasks(Exchange exchange) {
        this.exchange = exchange;
    }

    public void deliverMessage(String messageRef) {
        exchange.deliver(messageRef);
    }
}
