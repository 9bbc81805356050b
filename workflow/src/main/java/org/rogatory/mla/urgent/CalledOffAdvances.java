package org.rogatory.mla.urgent;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether what was asked ahead of a request stands, or is off: the other State was told that nothing of it is needed. */
@Service
public class CalledOffAdvances {

    private final KnownAdvances known;
    private final AdvanceRequestRepository requests;
    private final UrgentRoute route;

    CalledOffAdvances(KnownAdvances known, AdvanceRequestRepository requests, UrgentRoute route) {
        this.known = known;
        this.requests = requests;
        this.route = route;
    }

    /** Whether anything was asked ahead that the other State was not told to leave again. */
    @Transactional(readOnly = true)
    public boolean standing(CaseFile file) {
        return known.find(file.caseRef()).filter(AdvanceRequest::standing).isPresent();
    }

    /**
     * Nothing is awaited of it any more, and nothing has to follow it.
     *
     * @param time the minute in which the other State was told, on the wall clock of the authority: not before it was
     *     asked
     */
    @Transactional
    public void callOff(CaseFile file, @Nullable LocalDateTime time) {
        known.find(file.caseRef()).filter(AdvanceRequest::standing).ifPresent(request -> {
            var told = route.moment(file, time);
            // A page asks for minutes, and what was asked may have been written down to the second.
            if (told.isBefore(request.askedAt().truncatedTo(ChronoUnit.MINUTES))) {
                throw Refusal.of("moment-before-earlier", "time");
            }
            request.callOff(told);
            requests.save(request);
            file.original().await(false);
        });
    }
}
