package org.rogatory.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Messages that are stored with the act that writes or signs their letters, but leave only when these are signed and,
 * if they were laid out before, sealed. Whoever has one sent before does nothing. Decides no access, as
 * {@link Exchange}.
 */
@Component
public class HeldMessages {

    /** What is refused for a passing reason may still be taken in, and has left then. */
    private static final Set<MessageStatus> STAYING =
            EnumSet.of(MessageStatus.HELD, MessageStatus.RECALLED, MessageStatus.REJECTED);

    private final Outbox outbox;

    HeldMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Holds back what was just stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String messageRef) {
        outbox.hold(messageRef);
    }

    /** Whether the letter of a message waits for its signature or its seal. */
    @Transactional(readOnly = true)
    public boolean held(String messageRef) {
        return outbox.message(messageRef).held();
    }

    /**
     * Whether a message leaves or has left: its letter is signed, if somebody has to, and it was neither taken back nor
     * refused by the other State's system.
     */
    @Transactional(readOnly = true)
    public boolean leaves(String messageRef) {
        var status = outbox.message(messageRef).status();
        return !STAYING.contains(status);
    }

    /**
     * Lets a message go whose letter was signed; a process then has to send it. By which way, is decided now: when it
     * was stored, its file may have had another one.
     *
     * @param signatory who has signed the letter, for its {@link LetterMaker}
     * @param byHand whether it is handed over by other means, even to a State that a carrier reaches
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String messageRef, String signatory, boolean byHand) {
        outbox.release(messageRef, signatory, byHand);
    }

    /** Lets a message go that carries its signed and sealed letter by now, by the way for which it was stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String messageRef) {
        outbox.release(messageRef);
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
