package org.rogatory.extradition.outgoing;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.requests.content.DraftedRequests;
import org.springframework.stereotype.Component;

/** Whether the State that gave a person up to us to be prosecuted was told what became of him. */
@Component
public class ReportedResults {

    /** The letter that tells it. */
    public static final String LETTER = "feedback_notice";

    private static final String TAKEN_OVER = "surrendered";

    private final Exchange exchange;
    private final DraftedRequests drafted;

    ReportedResults(Exchange exchange, DraftedRequests drafted) {
        this.exchange = exchange;
        this.drafted = drafted;
    }

    /** Refuses to close the file of who is to be tried here before that was told, or it is said within why not. */
    void demandTold(CaseFile file, OutgoingState state, Act act) {
        if (act.words().internalText() == null
                && TAKEN_OVER.equals(file.status())
                && state.speciality()
                && tried(file)
                && !told(exchange.sentOf(file.caseRef()))) {
            throw Refusal.of("result-unreported", ActField.INTERNAL_TEXT.key());
        }
    }

    /** Whether he is tried upon our request: who was given up to serve a sentence has been tried already. */
    public boolean tried(CaseFile file) {
        var purpose = drafted.content(file.caseRef()).path("extradition").path("purpose");
        return !"enforcement".equals(purpose.asString(""));
    }

    /** Whether one of these messages has told the result. */
    public static boolean told(List<ExchangeMessage> sent) {
        return sent.stream().anyMatch(message -> LETTER.equals(message.kind()) && message.leaves());
    }
}
