package org.rogatory.transfer.inbox;

import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.OwedQuestions;
import org.rogatory.requests.inbox.PartnerReceipts;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.incoming.IncomingTransfer;
import org.rogatory.transfer.incoming.ReceivedTransfers;
import org.rogatory.transfer.outgoing.OutgoingTransfer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns messages of the partner into facts on our file of transfer, in the receiving transaction. What the file does
 * not admit, what came twice, also on paper before, and what a person has to look at is parked on the timeline for an
 * officer, never lost.
 */
@Component
class TransferInbox {

    private static final String PARKED = "parked_message";

    private final Cases cases;
    private final OutgoingTransfer outgoing;
    private final IncomingTransfer incoming;
    private final ReceivedTransfers received;
    private final ReceivedThreads threads;
    private final PartnerReceipts receipts;
    private final ToldFits fits;
    private final OwedQuestions questions;
    private final TransferNotices notices;

    TransferInbox(
            Cases cases,
            OutgoingTransfer outgoing,
            IncomingTransfer incoming,
            ReceivedTransfers received,
            ReceivedThreads threads,
            PartnerReceipts receipts,
            ToldFits fits,
            OwedQuestions questions,
            TransferNotices notices) {
        this.cases = cases;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.received = received;
        this.threads = threads;
        this.receipts = receipts;
        this.fits = fits;
        this.questions = questions;
        this.notices = notices;
    }

    /** What opens a file of another kind is put into ours once, by those who open such files. */
    @EventListener
    void on(MessageReceived message) {
        if (Transfers.opens(message.kind())) {
            register(message);
        } else if (!RequestForms.opens(message.kind())) {
            threads.of(message).filter(Transfers::ours).ifPresent(file -> {
                threads.arrived(file, message, false);
                if (ReceivedThreads.ofPartner(file, message) && !threads.writtenDown(file, message)) {
                    apply(file, message);
                } else {
                    park(file, message);
                }
            });
        }
    }

    /** A thread has one file; where that was destroyed, what comes stays without one, and officers see it there. */
    private void register(MessageReceived message) {
        if (cases.byThread(message.threadId(), message.toState()).isEmpty()) {
            take(message);
        } else {
            threads.of(message).ifPresent(file -> {
                threads.arrived(file, message, true);
                park(file, message);
            });
        }
    }

    private void take(MessageReceived message) {
        var request = threads.reception(message);
        var file = received.receive(request, Officer.system(message.toState()));
        threads.put(file, message).forEach(early -> {
            threads.arrived(file, early, false);
            park(file, early);
        });
    }

    private void apply(CaseFile file, MessageReceived message) {
        switch (message.kind()) {
            case "acknowledgement" -> acknowledged(file, message);
            case "additional_information_reply" -> informed(file, message);
            default -> told(file, message);
        }
    }

    private void acknowledged(CaseFile file, MessageReceived message) {
        if (file.outgoing()) {
            receipts.acknowledged(file, message, act -> receive(file, act));
        } else {
            park(file, message);
        }
    }

    /**
     * Only who was asked has asked for information; the file goes on once an officer records it. What answers an earlier
     * question leaves the open one owed.
     */
    private void informed(CaseFile file, MessageReceived message) {
        if (file.outgoing()) {
            park(file, message);
            return;
        }
        var open = ReceivedThreads.answers(message) && received.keepInformation(file.caseRef(), message.payload());
        threads.informed(file, message, open);
        notices.told(file, PARKED);
    }

    /**
     * A fact moves the file or is kept as a report; what moves nothing is noted, and what does not fit, or nobody knows
     * here, waits.
     */
    private void told(CaseFile file, MessageReceived message) {
        var fact = ToldTransfers.fact(file, message)
                .filter(act -> fits.taken(file, act.act()))
                .or(() -> ToldTransfers.report(message).filter(act -> fits.taken(file, act.act())));
        if (fact.isPresent()) {
            receive(file, fact.get());
            questions.taken(file, message);
            notices.told(file, message.kind());
        } else if (ToldTransfers.noted(message)) {
            threads.note(file, "received_" + message.kind(), message);
            notices.told(file, message.kind());
        } else {
            questions.askedFurther(file, message);
            park(file, message);
        }
    }

    private void receive(CaseFile file, ActDraft act) {
        (file.outgoing() ? outgoing : incoming).receive(file.caseRef(), act.act(), Officer.system(file.state()));
    }

    private void park(CaseFile file, MessageReceived message) {
        threads.note(file, PARKED, message);
        notices.told(file, PARKED);
    }
}
