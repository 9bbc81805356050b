package org.rogatory.extradition.inbox;

import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.extradition.assurance.AssuranceInbox;
import org.rogatory.extradition.incoming.IncomingExtradition;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.rogatory.extradition.outgoing.OutgoingExtradition;
import org.rogatory.extradition.outgoing.ReportedResults;
import org.rogatory.extradition.result.ResultInbox;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.OwedQuestions;
import org.rogatory.requests.inbox.PartnerReceipts;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns messages of the partner into facts on our file of extradition, in the receiving transaction. What the file does
 * not admit, what came twice, also on paper before, and what a person has to agree to is parked on the timeline for an
 * officer, never lost.
 */
@Component
class ExtraditionInbox {

    private static final String PARKED = "parked_message";

    private final Cases cases;
    private final OutgoingExtradition outgoing;
    private final IncomingExtradition incoming;
    private final ReceivedExtraditions received;
    private final ReceivedThreads threads;
    private final PartnerReceipts receipts;
    private final ToldCustody custody;
    private final AssuranceInbox assurances;
    private final ResultInbox results;
    private final OlderWords older;
    private final OwedQuestions questions;
    private final ExtraditionNotices notices;

    ExtraditionInbox(
            Cases cases,
            OutgoingExtradition outgoing,
            IncomingExtradition incoming,
            ReceivedExtraditions received,
            ReceivedThreads threads,
            PartnerReceipts receipts,
            ToldCustody custody,
            AssuranceInbox assurances,
            ResultInbox results,
            OlderWords older,
            OwedQuestions questions,
            ExtraditionNotices notices) {
        this.cases = cases;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.received = received;
        this.threads = threads;
        this.receipts = receipts;
        this.custody = custody;
        this.assurances = assurances;
        this.results = results;
        this.older = older;
        this.questions = questions;
        this.notices = notices;
    }

    /** What opens a file of another kind is put into ours once, by those who open such files. */
    @EventListener
    void on(MessageReceived message) {
        if (Extraditions.opens(message.kind())) {
            register(message);
        } else if (!RequestForms.opens(message.kind())) {
            threads.of(message).filter(Extraditions::ours).ifPresent(file -> {
                threads.arrived(file, message, false);
                if (ReceivedThreads.ofPartner(file, message) && !writtenDown(file, message)) {
                    apply(file, message);
                } else {
                    park(file, message);
                }
            });
        }
    }

    /** Of custody the facts tell by themselves what was known before, and no number of a letter keeps a new one out. */
    private boolean writtenDown(CaseFile file, MessageReceived message) {
        return !ToldCustody.KINDS.contains(message.kind()) && threads.writtenDown(file, message);
    }

    /** A thread has one file; where that was destroyed, what comes stays without one, and officers see it there. */
    private void register(MessageReceived message) {
        if (cases.byThread(message.threadId(), message.toState()).isEmpty()) {
            take(message);
        } else {
            threads.of(message).ifPresent(file -> again(file, message));
        }
    }

    /**
     * The full request joins the file that waits for it; what neither opens a file nor joins one waits for an
     * officer.
     */
    private void again(CaseFile file, MessageReceived message) {
        if (ReceivedThreads.ofPartner(file, message) && received.joins(file, message.kind())) {
            take(message);
            notices.told(file, message.kind());
        } else {
            threads.arrived(file, message, true);
            park(file, message);
            if (ReceivedThreads.ofPartner(file, message) && received.tooLate(file, message.kind())) {
                notices.told(file, ExtraditionNotices.TOO_LATE);
            }
        }
    }

    private void take(MessageReceived message) {
        var request = threads.reception(message);
        var file = received.receive(message.kind(), request, Officer.system(message.toState()));
        threads.put(file, message).forEach(early -> {
            threads.arrived(file, early, false);
            park(file, early);
        });
    }

    private void apply(CaseFile file, MessageReceived message) {
        if (ToldCustody.KINDS.contains(message.kind())) {
            held(file, message);
            return;
        }
        switch (message.kind()) {
            case "acknowledgement" -> acknowledged(file, message);
            case "additional_information_reply" -> informed(file, message);
            case "assurance_request", "assurance_reply", "assurance_decision", "assurance_report" ->
                promised(file, message);
            case ReportedResults.LETTER -> resulted(file, message);
            default -> answered(file, message);
        }
    }

    /** Custody is told by the State that holds the person; what contradicts what is known here waits for an officer. */
    private void held(CaseFile file, MessageReceived message) {
        if (file.outgoing() && custody.take(file, message)) {
            notices.told(file, message.kind());
            return;
        }
        park(file, message);
        if (file.outgoing() && ToldCustody.death(message)) {
            notices.told(file, ToldCustody.DEATH);
        }
    }

    /** A promise is taken for what it is told to be; whether it is enough a person says. */
    private void promised(CaseFile file, MessageReceived message) {
        if (!assurances.take(file, message)) {
            park(file, message);
        }
    }

    /** What became of who was given up: it moves nothing, and is shown also where the file is closed. */
    private void resulted(CaseFile file, MessageReceived message) {
        if (!results.take(file, message)) {
            park(file, message);
        }
    }

    /** The request for provisional arrest is acknowledged while the full one is still a draft. */
    private void acknowledged(CaseFile file, MessageReceived message) {
        if (!file.outgoing()) {
            park(file, message);
            return;
        }
        if (ofWhatIsAsked(file, message)) {
            receipts.acknowledged(file, message, act -> receive(file, act));
        } else {
            receipts.noted(file, message);
        }
    }

    /** The receipt of what asked for the arrest is none of the request, which takes limits on custody away. */
    private static boolean ofWhatIsAsked(CaseFile file, MessageReceived message) {
        return message.payload().path("form").asString(file.form()).equals(file.form());
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
     * An older word that comes after a newer one takes its place only if a person says so. What is asked while a question
     * is owed is answered with it.
     */
    private void answered(CaseFile file, MessageReceived message) {
        var fact = ToldVerbs.fact(file, message);
        if (fact.isEmpty()) {
            tell(file, message);
            return;
        }
        var verb = fact.get().act().verb();
        var overtaken = older.overtaken(file, message);
        if (cases.admits(file, verb) && !overtaken) {
            receive(file, fact.get());
            questions.taken(file, message);
        } else {
            if (!overtaken) {
                questions.askedFurther(file, message);
            }
            older.setAside(file, message, verb);
            park(file, message);
        }
    }

    /** What moves nothing is noted and told; what a person has to agree to, or nobody knows here, waits for him. */
    private void tell(CaseFile file, MessageReceived message) {
        if (ToldVerbs.noted(message)) {
            threads.note(file, "received_" + message.kind(), message);
            notices.told(file, message.kind());
        } else {
            ToldVerbs.done(message).ifPresent(verb -> older.setAside(file, message, verb));
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
