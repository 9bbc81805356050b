package org.rogatory.mla.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.transmission.OriginalTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Requests that came in writing, but as a copy ahead of their original: received so, or told so of their document. */
@Component
class CopiesReceived {

    private static final String REQUEST = "request";

    private final Cases cases;
    private final IncomingRequests requests;
    private final UrgentRoute urgent;
    private final CopyRoutes routes;
    private final Documents documents;

    CopiesReceived(Cases cases, IncomingRequests requests, UrgentRoute urgent, CopyRoutes routes, Documents documents) {
        this.routes = routes;
        this.documents = documents;
        this.cases = cases;
        this.requests = requests;
        this.urgent = urgent;
    }

    /** The file was opened, or written down, by a copy: its original is awaited. */
    void awaitOriginal(CaseFile file) {
        urgent.awaitOriginal(file, requests.cited(file.caseRef()));
    }

    /**
     * Of the paper of the request somebody says that its original follows, or no more, or on which day it has come. On
     * a file that is over this is written down of the paper alone: nothing waits for it any more.
     */
    @EventListener
    void on(OriginalTold told) {
        if (!REQUEST.equals(told.kind())) {
            return;
        }
        var file = cases.find(told.caseRef(), AccessScope.system());
        if (!IncomingRequests.MACHINE.equals(file.machine())) {
            return;
        }
        if (told.follows() && !IncomingVerbs.over(file)) {
            begin(file, told);
        } else if (file.original().awaited() && told.unsaid()) {
            unsay(file, told);
        } else if (file.original().awaited() && told.came()) {
            end(file, told);
        }
    }

    private void begin(CaseFile file, OriginalTold told) {
        demandRegistry(file, told, "follows");
        if (!file.original().awaited()) {
            awaitOriginal(file);
        }
    }

    /** Only what was said of papers alone is unsaid, once it is said of none; a copy waits for its original. */
    private void unsay(CaseFile file, OriginalTold told) {
        demandRegistry(file, told, "follows");
        if (urgent.unwritten(file) || routes.route(file.caseRef()) != null) {
            throw Refusal.of("original-still-awaited", "follows");
        }
        var another = documents.ofCase(file.caseRef()).stream()
                .anyMatch(paper ->
                        REQUEST.equals(paper.kind()) && paper.original().awaited());
        if (!another) {
            urgent.originalUnsaid(file);
        }
    }

    private void end(CaseFile file, OriginalTold told) {
        demandRegistry(file, told, "followedOn");
        urgent.originalCame(file);
        var act = Act.draft("record_written_confirmation").happened(told.after().followedOn(), null);
        cases.note(file, act.act(), told.by());
    }

    private static void demandRegistry(CaseFile file, OriginalTold told, String field) {
        var by = told.by();
        if (!by.authority().equals(file.authority()) || !PaperRequests.receives(by)) {
            throw Refusal.of("original-told-by-registry", field);
        }
    }
}
