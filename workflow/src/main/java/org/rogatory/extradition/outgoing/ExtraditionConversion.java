package org.rogatory.extradition.outgoing;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.DraftedRequests.Given;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The draft by which the arrest was asked for becomes the draft of the request: all that it says stays. */
@Component
class ExtraditionConversion {

    private final DraftedRequests drafted;
    private final ContentSchema schema = ContentSchema.ofExtradition();

    ExtraditionConversion(DraftedRequests drafted) {
        this.drafted = drafted;
    }

    void convert(CaseFile file, Officer officer) {
        if (!ProvisionalRequests.drafted(file)) {
            throw Refusal.of("wrong-status");
        }
        if (!(drafted.content(file.caseRef(), officer) instanceof ObjectNode content)) {
            throw Refusal.of("content-not-an-object");
        }
        var request = content.deepCopy().put("form", ExtraditionRequests.REQUEST);
        drafted.write(file.caseRef(), null, new Given(request, schema), officer);
    }
}
