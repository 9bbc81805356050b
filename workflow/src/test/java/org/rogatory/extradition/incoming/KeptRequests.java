package org.rogatory.extradition.incoming;

import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps what was asked for in a file that was opened without the procedure around it, so that papers can name it. */
@Component
public class KeptRequests {

    private final ReceivedExtraditionRepository requests;
    private final ReceivedTexts texts;

    KeptRequests(ReceivedExtraditionRepository requests, ReceivedTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    /** The request for the arrest alone. */
    public void keep(CaseFile file, JsonNode content) {
        requests.save(texts.received(file.caseRef(), content, true));
    }
}
