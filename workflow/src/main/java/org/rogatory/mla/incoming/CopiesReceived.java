package org.rogatory.mla.incoming;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.transmission.OriginalTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Requests that came in writing, but as a copy ahead of their original: received so, or told so of their document. */
@Component
class CopiesReceived {

    private static final String ORIGINAL = "original";
    private static final String REQUEST = "request";

    private final Cases cases;
    private final IncomingRequests requests;
    private final UrgentRoute urgent;
    private final TransmissionRoutes routes;

    CopiesReceived(Cases cases, IncomingRequests requests, UrgentRoute urgent, TransmissionRoutes routes) {
        this.cases = cases;
        this.requests = requests;
        this.urgent = urgent;
        this.routes = routes;
    }

    /** The route by which a copy came; null where it was the original. */
    @Nullable
    String route(@Nullable String came) {
        if (came == null || came.isBlank() || ORIGINAL.equals(came)) {
            return null;
        }
        if (!routes.copies().contains(came)) {
            throw Refusal.of("unknown-code", "came");
        }
        return came;
    }

    /** The file was opened, or written down, by a copy: its original is awaited. */
    void awaitOriginal(CaseFile file) {
        urgent.awaitOriginal(file, requests.cited(file.caseRef()));
    }

    /** Of the paper of the request somebody says that its original follows, or that it has come. */
    @EventListener
    void on(OriginalTold told) {
        if (!REQUEST.equals(told.kind())) {
            return;
        }
        var file = cases.find(told.caseRef(), AccessScope.system());
        if (!IncomingRequests.MACHINE.equals(file.machine())) {
            return;
        }
        if (told.awaited()) {
            awaitOriginal(file);
        } else {
            urgent.originalCame(file);
        }
    }
}
