package org.rogatory.mla.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
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

    CopiesReceived(Cases cases, IncomingRequests requests, UrgentRoute urgent) {
        this.cases = cases;
        this.requests = requests;
        this.urgent = urgent;
    }

    /** The file was opened, or written down, by a copy: its original is awaited. */
    void awaitOriginal(CaseFile file) {
        urgent.awaitOriginal(file, requests.cited(file.caseRef()));
    }

    /**
     * Of the paper of the request somebody says that its original follows, or on which day it has come. What is awaited
     * ends with that day alone: it is not unsaid.
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
        if (!file.original().awaited()) {
            if (told.follows()) {
                awaitOriginal(file);
            }
        } else if (told.unsaid()) {
            throw Refusal.of("original-still-awaited", "follows");
        } else if (told.came()) {
            end(file, told);
        }
    }

    private void end(CaseFile file, OriginalTold told) {
        var by = told.by();
        if (!by.authority().equals(file.authority()) || !PaperRequests.receives(by)) {
            throw Refusal.of("original-told-by-registry", "followedOn");
        }
        urgent.originalCame(file);
        var act = Act.draft("record_written_confirmation").happened(told.after().followedOn(), null);
        cases.note(file, act.act(), by);
    }
}
