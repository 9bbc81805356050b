package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.extradition.ExtraditionSettings;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.rogatory.extradition.custody.CustodyState.Standing;

/**
 * Says until when a person may be held, by all limits at once. It knows no present moment: whoever asks gives one. It
 * frees and holds nobody.
 */
public final class CustodyClock {

    /** Days before the last day on which is warned; our own rule. */
    public static final List<Integer> WARNING_DAYS = ExtraditionSettings.WARNING_DAYS;

    private final CustodyHistory history;
    private final AppliedLimits limits;
    private final List<LimitEnd> ends;
    private final UnaryOperator<Instant> unlawfulSince;

    /** A clock before a day for the surrender is appointed. */
    public CustodyClock(CustodyHistory history, AppliedLimits limits) {
        this(history, limits, null);
    }

    /**
     * A clock of these limits.
     *
     * @param surrenderDay the day appointed for the surrender, at the place of detention; null where there is none yet
     */
    public CustodyClock(CustodyHistory history, AppliedLimits limits, @Nullable LocalDate surrenderDay) {
        this(history, limits, surrenderDay, UnaryOperator.identity());
    }

    /** The same of who was held by a grant that fell: after an end he is held unlawfully since the moment told. */
    CustodyClock(
            CustodyHistory history,
            AppliedLimits limits,
            @Nullable LocalDate surrenderDay,
            UnaryOperator<Instant> unlawfulSince) {
        this.history = history;
        this.limits = limits;
        this.ends = new CustodyCount(history, surrenderDay).ends(limits.limits());
        this.unlawfulSince = unlawfulSince;
    }

    /** The ends of all limits that have begun, the earliest first: those that must free, may free and ask to act. */
    public List<LimitEnd> ends() {
        return ends;
    }

    /** The limits that have nothing to count from: no day for the surrender is appointed, or no limit is known. */
    public List<CustodyLimit> waiting() {
        return limits.limits().stream()
                .filter(limit -> ends.stream().noneMatch(one -> one.limit().equals(limit)))
                .toList();
    }

    /** The limits it was made of, and what the data do not know. */
    public AppliedLimits limits() {
        return limits;
    }

    /** The limit that governs: the earliest after which the person must be freed; empty where none is known. */
    public Optional<LimitEnd> governing() {
        return CustodyCount.governing(ends);
    }

    /** What is left until the governing end; empty where no limit is known. */
    public Optional<Remaining> remaining(Instant at) {
        return governing().map(one -> one.end().remaining(at));
    }

    /** The warnings before the governing end, in order; those that would fall before the detention are left out. */
    public List<CustodyWarning> warnings() {
        return governing()
                .map(one -> WARNING_DAYS.stream()
                        .map(days -> warning(one.end(), days))
                        .filter(warning -> warning.at().isAfter(history.start()))
                        .toList())
                .orElse(List.of());
    }

    private static CustodyWarning warning(CustodyEnd end, int days) {
        return new CustodyWarning(days, CalendarCount.endOf(end.lastDay().minusDays(days + 1L), end.zone()));
    }

    /** How the clock stands at a moment; a moment before the detention is taken for the detention. */
    public CustodyState state(Instant at) {
        if (!at.isBefore(history.start()) && !history.holds(at)) {
            return new CustodyState(Standing.STOPPED, null, ending(at));
        }
        var governing = governing();
        if (governing.isEmpty()) {
            return CustodyState.of(Standing.NO_LIMIT_KNOWN);
        }
        if (!at.isBefore(governing.get().end().earlier())) {
            return CustodyState.of(Standing.PASSED);
        }
        return warnings().stream()
                .filter(warning -> !at.isBefore(warning.at()))
                .reduce((earlier, later) -> later)
                .map(warning -> new CustodyState(Standing.WARNED, warning.days(), null))
                .orElse(CustodyState.of(Standing.RUNNING));
    }

    private @Nullable Ending ending(Instant at) {
        return history.periods().stream()
                .filter(period -> !period.end().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(CustodyPeriod::ending)
                .orElse(null);
    }

    /** How long the person has been held after the governing end, until this moment; also where he is free now. */
    public Duration unlawful(Instant at) {
        return governing()
                .map(one -> history.held(unlawfulSince.apply(one.end().earlier()), at))
                .orElse(Duration.ZERO);
    }
}
