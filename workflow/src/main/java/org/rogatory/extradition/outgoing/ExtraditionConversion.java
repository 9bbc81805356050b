package org.rogatory.extradition.outgoing;

import java.util.List;
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

    private static final String BLOCK = "extradition";

    /** What a judgment has beside is nothing of an order of arrest. */
    private static final List<String> OF_ORDER = List.of("by", "number", "date", "valid_until");

    private final DraftedRequests drafted;
    private final ContentSchema schema = ContentSchema.ofExtradition();

    ExtraditionConversion(DraftedRequests drafted) {
        this.drafted = drafted;
    }

    void convert(CaseFile file, Officer officer) {
        if (!ProvisionalRequests.drafted(file)) {
            throw Refusal.of("wrong-status");
        }
        if (!(drafted.content(file.caseRef()) instanceof ObjectNode content)) {
            throw Refusal.of("content-not-an-object");
        }
        var request = content.deepCopy().put("form", ExtraditionRequests.REQUEST);
        carry(request);
        drafted.rewrite(file, new Given(request, schema), officer);
    }

    /** The order on which the arrest was asked for is that of the request, unless this names one of its own. */
    private static void carry(ObjectNode request) {
        if (!(request.path("provisional").path("warrant") instanceof ObjectNode warrant)) {
            return;
        }
        var block = request.path(BLOCK) instanceof ObjectNode known ? known : request.putObject(BLOCK);
        var sentenced = "enforcement".equals(block.path("purpose").asString(""));
        var key = sentenced ? "judgment" : "arrest_warrant";
        if (!block.hasNonNull(key)) {
            var order = warrant.deepCopy();
            block.set(key, sentenced ? order : order.retain(OF_ORDER));
        }
    }
}
