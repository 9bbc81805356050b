package org.rogatory.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a route as its register shows it.
 *
 * @param seriesId the same for all editions of a route
 * @param edition counted from 1
 * @param writers user names of all who wrote it
 * @param forcedBy who put it in force; null for a draft
 * @param endAskedBy who asked for its end last, or null
 * @param endAskedFor the last day asked for while another administrator has not decided yet, else null
 * @param endedBy who ended it, or null
 * @param version how often it has changed, for who acts on what he saw
 */
public record RouteView(
        String routeId,
        String seriesId,
        int edition,
        String state,
        Initiator initiator,
        String machine,
        RouteStage stage,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RouteStep> steps,
        Set<String> writers,
        @Nullable String forcedBy,
        @Nullable String endAskedBy,
        @Nullable LocalDate endAskedFor,
        @Nullable String endedBy,
        long version) {

    /** Whether nobody has put it in force yet. */
    public boolean draft() {
        return forcedBy == null;
    }

    /** Whether files take it on a day. */
    public boolean on(LocalDate day) {
        return !draft() && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its time is over on a day. */
    public boolean over(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** How it stands on a day, as messages call it. */
    public String standing(LocalDate day) {
        if (draft()) {
            return "draft";
        }
        return over(day) || never() ? "ended" : on(day) ? "in-force" : "ahead";
    }

    /** It was ended before its first day. */
    private boolean never() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    boolean sameKey(RouteView other) {
        return state.equals(other.state)
                && initiator.equals(other.initiator)
                && machine.equals(other.machine)
                && stage == other.stage;
    }

    /** Whether it is the edition that took the place of another. */
    boolean follows(RouteView other) {
        return seriesId.equals(other.seriesId) && validFrom.minusDays(1).equals(other.validTo);
    }

    boolean overlaps(RouteView other) {
        return !never()
                && !other.never()
                && (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
