package org.rogatory.exchange;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Messages that are stored with the act that writes them, but leave only when a person has signed their letters. Whoever
 * has one sent before does nothing. Decides no access, as {@link Exchange}.
 */
@Component
public class HeldMessages {

    private final Outbox outbox;

    HeldMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Holds back what was just stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String messageRef) {
        outbox.hold(messageRef);
    }

    /** Whether the letter of a message waits for its signature. */
    @Transactional(readOnly = true)
    public boolean held(String messageRef) {
        return outbox.message(messageRef).held();
    }

    /**
     * Lets a message go whose letter was signed; a process then has to send it.
     *
     * @param signatory who has signed the letter, for its {@link LetterMaker}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String messageRef, String signatory) {
        outbox.release(messageRef, signatory);
    }

    /** It says something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(String messageRef, JsonNode payload) {
        outbox.rewrite(messageRef, payload);
    }

    /** It does not leave any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String messageRef) {
        outbox.dropHeld(messageRef);
    }
}
