package org.rogatory.extradition.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/** What the process of a request for extradition asks of the code; one method per service task. */
@Component("extraditionIncomingTasks")
public class IncomingExtraditionTasks {

    private final Cases cases;
    private final ReceptionMessages messages;
    private final RequestMessenger messenger;

    IncomingExtraditionTasks(Cases cases, ReceptionMessages messages, RequestMessenger messenger) {
        this.cases = cases;
        this.messages = messages;
        this.messenger = messenger;
    }

    /** Has the acknowledgement sent beside the file's process: nobody waits for it to leave. */
    public void sendAcknowledgement(String caseRef) {
        messages.acknowledge(cases.find(caseRef, AccessScope.system()));
    }

    /** Has the question sent beside the file's process. */
    public void sendInformationRequest(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** Where the decision stands on its way through the courts, by a verb that leads there. */
    public String checkCourt(String caseRef) {
        return switch (status(caseRef)) {
            case "judicial_review" -> "record_appeal";
            case "extradition_check" -> "record_remittal";
            case "granted" -> "record_final";
            case "refused" -> "notify_refusal";
            default -> "decided";
        };
    }

    /**
     * Where the person stands on his way to the other State, by a verb that leads there. On a consent nobody is on his
     * way: the model goes on as after a surrender, to the closing.
     */
    public String checkSurrender(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        if (ReceivedExtraditions.CONSENT.equals(file.form()) && "granted".equals(file.status())) {
            return "record_surrender";
        }
        return switch (file.status()) {
            case "surrender_scheduled" -> "schedule_surrender";
            case "granted_postponed" -> "postpone_surrender";
            case "temporarily_surrendered" -> "surrender_temporarily";
            case "postponed" -> "postpone";
            case "surrendered" -> "record_surrender";
            case "refused" -> "refuse_after_lapse";
            default -> "to_plan";
        };
    }

    private String status(String caseRef) {
        return cases.find(caseRef, AccessScope.system()).status();
    }
}
