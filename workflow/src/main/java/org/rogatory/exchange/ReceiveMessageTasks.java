package org.rogatory.exchange;

import org.springframework.stereotype.Component;

/** What the process {@code receive-message} asks for. */
@Component
public class ReceiveMessageTasks {

    private final Arrivals arrivals;

    ReceiveMessageTasks(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    public void receiveMessage(String messageRef) {
        arrivals.receive(messageRef);
    }
}
