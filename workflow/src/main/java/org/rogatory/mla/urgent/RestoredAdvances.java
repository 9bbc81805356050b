package org.rogatory.mla.urgent;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.law.AdvanceRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was asked ahead of a draft that was abandoned is still to be confirmed once the draft is taken up again. */
@Service
public class RestoredAdvances {

    private final KnownAdvances known;
    private final UrgentRoute route;
    private final AdvanceRequests law;
    private final Deadlines deadlines;

    RestoredAdvances(KnownAdvances known, UrgentRoute route, AdvanceRequests law, Deadlines deadlines) {
        this.known = known;
        this.route = route;
        this.law = law;
        this.deadlines = deadlines;
    }

    /**
     * Its term runs from the moment in which it was asked, as before.
     *
     * @return whether anything was asked that is not confirmed in writing
     */
    @Transactional
    public boolean resume(CaseFile file) {
        var advance = known.find(file.caseRef()).filter(AdvanceRequest::awaited);
        advance.ifPresent(request -> {
            var term = term(file, request);
            deadlines.start(new StartDeadline(file.caseRef(), term, request.askedAt(), file.authority()));
        });
        return advance.isPresent();
    }

    private String term(CaseFile file, AdvanceRequest request) {
        var between = route.between(file, request.askedAt());
        return law.permission(List.of(request.instrument()), request.channel(), between)
                .map(permission -> permission.advance().confirm())
                .orElse(UrgentRoute.USUAL_TERM);
    }
}
