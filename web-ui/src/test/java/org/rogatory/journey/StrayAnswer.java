package org.rogatory.journey;

import java.util.List;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An answer of Kazakhstan on a thread that nobody here knows. */
public final class StrayAnswer {

    private StrayAnswer() {}

    /** Sends one of this number. */
    public static void send(ApplicationContext node, String theirs) {
        var message = new OutgoingMessage(
                theirs,
                "thread-" + theirs,
                "response_executed",
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                theirs,
                JsonMapper.shared().createObjectNode().put("answer", "final"),
                List.of(),
                null);
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> node.getBean(Exchange.class).enqueueAndSend(message));
    }
}
