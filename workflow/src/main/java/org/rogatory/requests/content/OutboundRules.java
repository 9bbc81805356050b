package org.rogatory.requests.content;

import java.util.List;
import java.util.function.Consumer;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.Finding;
import org.rogatory.requests.content.RequestDispatch.Outbound;
import org.rogatory.requests.content.RequestDispatch.OutboundRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What other parts of a file demand of every request that leaves, whatever its kind. */
@Component
public class OutboundRules {

    private final ObjectProvider<OutboundRule> rules;

    OutboundRules(ObjectProvider<OutboundRule> rules) {
        this.rules = rules;
    }

    /** Refuses what may not leave by one of them; tells what is done once its message has this reference. */
    public Consumer<String> demand(Outbound outbound) {
        Consumer<String> nothing = messageRef -> {};
        return rules.orderedStream().map(rule -> rule.demand(outbound)).reduce(nothing, Consumer::andThen);
    }

    /** What they warn of before it leaves. */
    List<Finding> findings(CaseFile file, JsonNode content) {
        return rules.orderedStream()
                .flatMap(rule -> rule.findings(file, content).stream())
                .toList();
    }
}
