package org.rogatory.mla.inbox;

import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.identity.Officer;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.incoming.IncomingProcedure;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.mla.outgoing.AnswerMoments;
import org.rogatory.mla.outgoing.LateAnswers;
import org.rogatory.mla.outgoing.OutgoingProcedure;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.OwedQuestions;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.rogatory.requests.inbox.ToldFields;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Turns messages of the partner into facts on our file, in the receiving transaction. What the file's status does not
 * admit, and what came on paper before, is parked on the timeline for an officer, never lost.
 */
@Component
class MlaInbox {

    private static final String WITHDRAWAL = "record_withdrawal";
    private static final String QUESTION = "record_information_request";
    private static final String REGISTRATION = "record_partner_registration";

    private final Cases cases;
    private final OutgoingProcedure outgoing;
    private final IncomingProcedure incoming;
    private final IncomingRequests received;
    private final ReceivedThreads threads;
    private final PartnerNotices notices;
    private final Withdrawals withdrawals;
    private final Consultations consultations;
    private final ItemsTold items;
    private final AnswerMoments answers;
    private final OwedQuestions questions;

    MlaInbox(
            Cases cases,
            OutgoingProcedure outgoing,
            IncomingProcedure incoming,
            IncomingRequests received,
            ReceivedThreads threads,
            PartnerNotices notices,
            Withdrawals withdrawals,
            Consultations consultations,
            ItemsTold items,
            AnswerMoments answers,
            OwedQuestions questions) {
        this.answers = answers;
        this.questions = questions;
        this.items = items;
        this.consultations = consultations;
        this.threads = threads;
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.received = received;
    }

    @EventListener
    void on(MessageReceived message) {
        if (RequestForms.OPENING_ASSISTANCE.contains(message.kind())) {
            register(message);
        } else if (!RequestForms.opens(message.kind())) {
            threads.of(message).filter(RequestForms::ofAssistance).ifPresent(file -> {
                threads.arrived(file, message, false);
                if (ReceivedThreads.ofPartner(file, message) && !threads.writtenDown(file, message)) {
                    apply(file, message);
                } else {
                    park(file, message);
                }
            });
        }
    }

    /** A thread has one file: what would open another one there waits in it for an officer, whatever is new in it. */
    private void register(MessageReceived message) {
        if (cases.byThread(message.threadId(), message.toState()).isEmpty()) {
            var file = received.receive(threads.reception(message), Officer.system(message.toState()));
            threads.put(file, message).forEach(early -> waits(file, early, false));
        } else {
            threads.of(message).ifPresent(known -> waits(known, message, true));
        }
    }

    private void waits(CaseFile file, MessageReceived message, boolean opening) {
        threads.arrived(file, message, opening);
        park(file, message);
    }

    private void apply(CaseFile file, MessageReceived message) {
        switch (message.kind()) {
            case "acknowledgement" -> acknowledged(file, message);
            case "additional_information_request" -> asked(file, message);
            case "additional_information_reply" -> informed(file, message);
            case "information_term_notice" -> longer(file, message);
            case "withdrawal_notice" -> {
                var stops = admits(file, WITHDRAWAL);
                tell(file, message, WITHDRAWAL);
                if (!stops) {
                    withdrawals.late(file, message.payload());
                }
            }
            case "item_withdrawal" -> {
                if (!withdrawals.ofItems(file, message)) {
                    park(file, message);
                }
            }
            default -> answered(file, message);
        }
    }

    /**
     * A question that a newer word of theirs has overtaken is not owed: an officer looks at it. One that comes while
     * another is owed is answered with it.
     */
    private void asked(CaseFile file, MessageReceived message) {
        if (answers.overtaken(file, message.payload())) {
            park(file, message);
        } else if (admits(file, QUESTION)) {
            tell(file, message, QUESTION);
            questions.taken(file, message);
        } else {
            questions.askedFurther(file, message);
            park(file, message);
        }
    }

    /**
     * Only who was asked for assistance has asked for information; the file goes on once an officer records it. What
     * answers an earlier question leaves the open one owed.
     */
    private void informed(CaseFile file, MessageReceived message) {
        if (file.outgoing()) {
            park(file, message);
            return;
        }
        var open = ReceivedThreads.answers(message) && received.keepInformation(file.caseRef(), message.payload());
        threads.informed(file, message, open);
        notices.told(file, "parked");
    }

    /** Only who was asked acknowledges. */
    private void acknowledged(CaseFile file, MessageReceived message) {
        if (!file.outgoing()) {
            park(file, message);
            return;
        }
        var number = message.payload().path("registered_as").asString(message.senderRef());
        if (admits(file, "record_acknowledgement")) {
            move(file, Act.draft("record_acknowledgement").reference(number), message);
        }
        if (cases.lifecycle(file).leads(file.status(), REGISTRATION)) {
            var told = Particulars.read(message.payload());
            move(file, Act.draft(REGISTRATION).reference(number).particulars(told), message);
        } else {
            file.numbers().counterpart(number);
            park(file, message);
        }
    }

    private boolean admits(CaseFile file, String verb) {
        return cases.admits(file, verb) && (!WITHDRAWAL.equals(verb) || received.stoppable(file));
    }

    private void answered(CaseFile file, MessageReceived message) {
        var news = items.news(file, message);
        if (ItemsTold.overtaken(message, news) || !ToldKinds.known(message.kind())) {
            park(file, message);
        } else if (ToldKinds.answers(message.kind())) {
            answer(file, message, news);
        } else {
            threads.note(file, "received_" + message.kind(), message);
            mirror(file, news, "interim_reply".equals(message.kind()) && admits(file, "record_answer"));
            consultations.received(file, message);
            notices.told(file, message.kind());
        }
    }

    /** An answer that a newer one has overtaken moves nothing but the items of which nothing newer is known. */
    private void answer(CaseFile file, MessageReceived message, JsonNode news) {
        var verb = AnswerVerbs.of(message);
        var awaited = admits(file, verb);
        if (awaited && answers.overtaken(file, message.payload())) {
            threads.note(file, "received_older_answer", message);
            notices.told(file, "parked");
            items.older(file, news);
        } else if (items.late(file, message, news)) {
            notices.told(file, LateAnswers.VERB);
        } else {
            tell(file, message, verb, news);
            if (awaited) {
                answers.told(file.caseRef(), message.payload());
                notices.told(file, verb);
            }
        }
        mirror(file, news, awaited);
    }

    /** What is told of the items counts only on a file that waits for the partner. */
    private void mirror(CaseFile file, JsonNode news, boolean awaited) {
        if (awaited) {
            items.take(file, news);
        }
    }

    private void tell(CaseFile file, MessageReceived message, String verb) {
        tell(file, message, verb, message.payload());
    }

    private void tell(CaseFile file, MessageReceived message, String verb, JsonNode payload) {
        move(file, ToldSteps.of(message, verb, payload), message);
    }

    private void move(CaseFile file, ActDraft act, MessageReceived message) {
        var ready = act.act();
        if (!admits(file, ready.verb())) {
            park(file, message);
            return;
        }
        (file.outgoing() ? outgoing : incoming).receive(file.caseRef(), ready, Officer.system(file.state()));
    }

    private void park(CaseFile file, MessageReceived message) {
        threads.note(file, "parked_message", message);
        notices.told(file, "parked");
    }

    /** More time for our information is of use only while we owe it. */
    private void longer(CaseFile file, MessageReceived message) {
        var day = ToldFields.day(message.payload(), "until");
        if (day == null || !file.outgoing() || !"information_requested".equals(file.status())) {
            park(file, message);
            return;
        }
        outgoing.receive(file.caseRef(), ToldSteps.longer(message).act(), Officer.system(file.state()));
    }
}
