package org.rogatory.process;

import java.time.LocalDate;
import org.rogatory.cases.Scenario;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.requests.content.NewDraft;

/** Shipped scenarios as drafts of one side, or as papers on the desk of the other. */
final class PaperContents {

    static final LocalDate RECEIVED = LocalDate.of(2026, 4, 17);

    private PaperContents() {}

    static NewDraft draft(String id) {
        var scenario = Contents.scenario(id);
        return new NewDraft(Scenario.content(scenario), id, Scenario.day(scenario));
    }

    static PaperRequest paper(String id) {
        var content = Scenario.content(Contents.scenario(id));
        return new PaperRequest(
                content,
                content.path("requesting").asString(),
                content.path("requesting_authority").asString(),
                "12/3-2026",
                RECEIVED,
                id,
                null,
                null,
                null,
                true,
                null);
    }
}
