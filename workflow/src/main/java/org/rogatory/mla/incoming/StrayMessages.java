package org.rogatory.mla.incoming;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.ThreadMessages;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that no file took, because they came too early or name a thread nobody knows: an officer gives them a file. */
@Service
public class StrayMessages {

    private final ThreadMessages messages;
    private final Cases cases;
    private final ReceivedThreads threads;

    StrayMessages(ThreadMessages messages, Cases cases, ReceivedThreads threads) {
        this.threads = threads;
        this.messages = messages;
        this.cases = cases;
    }

    /** What waits for an officer of this State, the newest first, from a place on. */
    @Transactional(readOnly = true)
    public Listed<ExchangeMessage> page(ListPlace before, Officer officer) {
        PaperRequests.demandReceiver(officer);
        return messages.stray(officer.state(), before);
    }

    /**
     * Puts a message with all that came with it into a file of the same States on which the officer works; what it says
     * is then a person's to record, and what that State tells on its thread later comes into the same file. Who only
     * reads the file, or only executes what it asks for, puts nothing into it.
     */
    @Transactional
    public CaseFile put(String messageId, String caseRef, Officer officer) {
        PaperRequests.demandReceiver(officer);
        var message = messages.stray(officer.state(), messageId).orElseThrow(Refusal::notFound);
        var file = cases.findForWork(caseRef.strip(), officer);
        Deliberation.demandOpen(file, officer);
        if (!file.state().equals(message.toState()) || !file.otherState().equals(message.fromState())) {
            throw Refusal.of("other-states", "caseRef");
        }
        threads.given(file, messageId, officer);
        return file;
    }
}
