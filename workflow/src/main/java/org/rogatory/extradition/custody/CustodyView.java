package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.custody.CustodyState.Standing;

/**
 * The custody of the person of a file as an officer sees it who may see the file.
 *
 * @param ours held here, and not in the other State
 * @param fullRequest whether the full request has come
 * @param granted whether the surrender was granted for good
 * @param clock the limits, counted; null before the first detention
 * @param hardEnd when the person must be free; null where no limit is known, and where nobody is held
 * @param incidentAt since when the person is held after that; null where he is not
 * @param incidents all unlawful detentions of the file, the first one first; the last one may last
 * @param groundLost whether what he was held for has fallen away
 * @param requestInTime the day on which the full request came, where it was within the limit that has passed
 * @param asOf the moment at which this was read
 */
public record CustodyView(
        String caseRef,
        String status,
        boolean ours,
        boolean fullRequest,
        boolean granted,
        List<HeldPeriod> periods,
        @Nullable CustodyClock clock,
        @Nullable HardEnd hardEnd,
        @Nullable Instant incidentAt,
        List<UnlawfulDetention> incidents,
        boolean groundLost,
        @Nullable LocalDate requestInTime,
        Instant asOf) {

    /** What was read does not change. */
    public CustodyView {
        periods = List.copyOf(periods);
        incidents = List.copyOf(incidents);
    }

    /** Whether somebody is held now. */
    public boolean held() {
        return last().filter(last -> last.period().open()).isPresent();
    }

    /** Whether he is held after the moment at which he must be free. */
    public boolean incident() {
        return incidentAt != null;
    }

    private Optional<HeldPeriod> last() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    /** The zone of the place of detention; empty where nobody was ever held. */
    public Optional<ZoneId> zone() {
        return last().map(last -> last.period().zone());
    }

    /** The place of detention, where it was said. */
    public Optional<String> place() {
        return last().flatMap(last -> Optional.ofNullable(last.words().place()));
    }

    /** How the clock stands. */
    public CustodyState state() {
        return clock == null || !held()
                ? CustodyState.of(Standing.STOPPED)
                : CustodyState.held(hardEnd, newest(), asOf);
    }

    /** All limits that can be counted, the earliest end first. */
    public List<LimitEnd> ends() {
        return clock == null ? List.of() : clock.ends();
    }

    /** Limits that have nothing to count from yet. */
    public List<CustodyLimit> waiting() {
        return clock == null ? List.of() : clock.waiting();
    }

    /** The instruments and the State of which no limit is known: ask the central authority. */
    public List<String> unknown() {
        return clock == null ? List.of() : clock.limits().unknown();
    }

    /** The warnings before the end. */
    public List<CustodyWarning> warnings() {
        return hardEnd == null ? List.of() : hardEnd.warnings(newest());
    }

    /** What is left; empty where no end is known. */
    public Optional<Remaining> remaining() {
        return Optional.ofNullable(hardEnd).map(end -> end.remaining(asOf));
    }

    /** How long the person was held after the limit of law, until now. */
    public Duration unlawful() {
        if (incidentAt != null) {
            return incidents.stream()
                    .filter(UnlawfulDetention::open)
                    .map(incident -> incident.lasted(asOf))
                    .reduce(Duration.ZERO, Duration::plus);
        }
        return clock == null ? Duration.ZERO : clock.unlawful(asOf);
    }

    private Instant newest() {
        return new CustodyHistory(periods.stream().map(HeldPeriod::period).toList())
                .sinceInterruption()
                .start();
    }
}
