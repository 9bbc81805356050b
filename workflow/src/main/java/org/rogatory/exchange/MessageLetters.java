package org.rogatory.exchange;

import org.springframework.stereotype.Component;

/** The letters of stored messages, made before these leave where another paper lists them. */
@Component
public class MessageLetters {

    private final Dispatch dispatch;

    MessageLetters(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * Makes and seals the letter of a message, unless it carries one, needs none or has left; sending it finds it then.
     * In no transaction of the caller's.
     *
     * @throws IllegalStateException if nobody has signed it yet, or its seal is still to come
     * @throws java.util.concurrent.RejectedExecutionException if the message is just being sent: tried again later it
     *     is there
     */
    public void make(String messageRef) {
        dispatch.makeLetter(messageRef);
    }
}
