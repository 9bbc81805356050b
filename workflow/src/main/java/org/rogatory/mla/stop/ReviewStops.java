package org.rogatory.mla.stop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The stops of the reviewer: as long as one is open the request is not accepted. Who raised a question does not settle
 * it himself.
 */
@Service
public class ReviewStops {

    private final ReviewStopRepository stops;

    ReviewStops(ReviewStopRepository stops) {
        this.stops = stops;
    }

    /** The questions that are open, by the flags of the checks. */
    @Transactional(readOnly = true)
    public List<String> open(String caseRef, AccessScope scope) {
        return stops.of(caseRef, scope).stream()
                .filter(ReviewStop::open)
                .map(ReviewStop::flag)
                .toList();
    }

    /** The request as it is judged here: with the questions that were raised on it. */
    @Transactional(readOnly = true)
    public JsonNode flagged(String caseRef, JsonNode content) {
        return Completeness.flagged(content, open(caseRef, AccessScope.system()));
    }

    /** Acceptance with a reason settles every question. */
    @Transactional
    public void settleAll(String caseRef, Officer officer) {
        find(caseRef).stream().filter(ReviewStop::open).forEach(stop -> settle(stop, officer));
    }

    @Transactional
    void raise(String caseRef, String flag, Officer officer) {
        var known =
                find(caseRef).stream().filter(stop -> stop.flag().equals(flag)).findFirst();
        if (known.filter(ReviewStop::open).isPresent()) {
            throw Refusal.of("stop-raised", "kind");
        }
        var stop = known.orElseGet(() -> new ReviewStop(caseRef, flag, officer));
        stop.raise(officer);
        stops.save(stop);
    }

    @Transactional
    void settle(String caseRef, String flag, Officer officer) {
        var open = find(caseRef).stream()
                .filter(stop -> stop.open() && stop.flag().equals(flag))
                .findFirst()
                .orElseThrow(() -> Refusal.of("stop-not-raised", "kind"));
        settle(open, officer);
    }

    private void settle(ReviewStop stop, Officer officer) {
        if (stop.raisedBy(officer)) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        stop.settle();
        stops.save(stop);
    }

    /** What of these verbs can be done: nothing is settled that is not open. */
    Set<String> possible(String caseRef, Set<String> verbs) {
        var open = open(caseRef, AccessScope.system());
        return verbs.stream()
                .filter(verb ->
                        ReviewStopFlow.SETTLE.equals(verb) ? !open.isEmpty() : open.size() < Completeness.STOPS.size())
                .collect(Collectors.toSet());
    }

    private List<ReviewStop> find(String caseRef) {
        return stops.of(caseRef, AccessScope.system());
    }
}
