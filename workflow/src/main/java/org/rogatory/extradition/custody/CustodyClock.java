package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Says until when a person may be held, by all limits at once. It knows no present moment: whoever asks gives one. It
 * frees and holds nobody.
 */
public final class CustodyClock {

    private final CustodyHistory history;
    private final AppliedLimits limits;
    private final List<LimitEnd> ends;
    private final UnaryOperator<Instant> unlawfulSince;

    /**
     * A clock of these limits.
     *
     * @param surrenderDay the day appointed for the surrender, at the place of detention; null where there is none yet
     * @param unlawfulSince since when a person is held unlawfully after an end: by a grant that fell, since another
     *     moment than that end
     */
    public CustodyClock(
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

    /** How long the person has been held after the governing end, until this moment; also where he is free now. */
    public Duration unlawful(Instant at) {
        return governing()
                .map(one -> history.held(unlawfulSince.apply(one.end().earlier()), at))
                .orElse(Duration.ZERO);
    }
}
