package org.rogatory.requests.inbox;

import java.util.function.Consumer;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.requests.Particulars;
import org.springframework.stereotype.Component;

/** The receipt that the other State gives for a request of ours: who has it there, under which number. */
@Component
public class PartnerReceipts {

    private static final String ACKNOWLEDGEMENT = "record_acknowledgement";
    private static final String REGISTRATION = "record_partner_registration";

    private final Cases cases;
    private final ReceivedThreads threads;

    PartnerReceipts(Cases cases, ReceivedThreads threads) {
        this.cases = cases;
        this.threads = threads;
    }

    /**
     * Each step that leads the file on is done; what comes when nobody waits for it any more is written on its
     * timeline.
     */
    public void acknowledged(CaseFile file, MessageReceived message, Consumer<ActDraft> receive) {
        var number = number(message);
        if (cases.admits(file, ACKNOWLEDGEMENT)) {
            receive.accept(Act.draft(ACKNOWLEDGEMENT).reference(number));
        }
        if (cases.lifecycle(file).leads(file.status(), REGISTRATION)) {
            var told = Particulars.read(message.payload());
            receive.accept(Act.draft(REGISTRATION).reference(number).particulars(told));
        } else {
            noted(file, message);
        }
    }

    /** What is a receipt of something else moves nothing. */
    public void noted(CaseFile file, MessageReceived message) {
        file.numbers().counterpart(number(message));
        threads.note(file, "received_acknowledgement", message);
    }

    private static String number(MessageReceived message) {
        return message.payload().path("registered_as").asString(message.senderRef());
    }
}
