package org.rogatory.mla.incoming;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that no file took, because they came too early or name a thread nobody knows: an officer gives them a file. */
@Service
public class StrayMessages {

    private final Exchange exchange;
    private final Cases cases;
    private final ReceivedThreads threads;

    StrayMessages(Exchange exchange, Cases cases, ReceivedThreads threads) {
        this.threads = threads;
        this.exchange = exchange;
        this.cases = cases;
    }

    /** What waits for an officer of this State. */
    @Transactional(readOnly = true)
    public List<ExchangeMessage> list(Officer officer) {
        PaperRequests.demandReceiver(officer);
        return exchange.withoutFile(officer.state());
    }

    /**
     * Puts a message with all that came with it into a file of the same States on which the officer works; what it says
     * is then a person's to record, and what that State tells on its thread later comes into the same file. Who only
     * reads the file, or only executes what it asks for, puts nothing into it.
     */
    @Transactional
    public CaseFile put(String messageId, String caseRef, Officer officer) {
        var message = list(officer).stream()
                .filter(stray -> stray.messageId().equals(messageId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var file = cases.findForWork(caseRef.strip(), officer);
        Deliberation.demandOpen(file, officer);
        if (!file.state().equals(message.toState()) || !file.otherState().equals(message.fromState())) {
            throw Refusal.of("other-states", "caseRef");
        }
        threads.given(file, messageId, officer);
        return file;
    }
}
