package org.rogatory.referral.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.tally.WorkFigures.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of referral: persons of whom nobody can be told from another, and the work of the reader's own organisation.
 * A coordinator sees the sums of the State, the supervisor of a service those of the service, and nobody those of
 * another.
 */
@Service
public class ReferralFigures {

    private static final int QUARTERS = 8;
    private static final int YEARS = 3;
    private static final int EARLIEST = 2020;

    private final WorkFigures work;
    private final TallyRows sums;
    private final TallyMapping mapping;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralFigures(
            WorkFigures work,
            TallyRows sums,
            TallyMapping mapping,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.work = work;
        this.sums = sums;
        this.mapping = mapping;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an officer reads and saves figures: coordinators, and supervisors of services. */
    public boolean opens(Officer officer) {
        return officer.has(Role.COORDINATOR)
                || officer.has(Role.SUPERVISOR)
                        && directory
                                .find(officer.authority())
                                .filter(ReferralRoles::service)
                                .isPresent();
    }

    /** The quarter of today, those before it, and the years that are over: the newest first. */
    public List<FigurePeriod> periods(Officer officer) {
        Roles.demand(opens(officer));
        var today = today(officer);
        var quarters = Stream.iterate(TallyQuarter.of(today), TallyQuarter::before)
                .limit(QUARTERS)
                .map(FigurePeriod::of);
        var years = IntStream.rangeClosed(1, YEARS).mapToObj(back -> FigurePeriod.ofYear(today.getYear() - back));
        return Stream.concat(quarters, years).toList();
    }

    /** The figures of a period; leaves its trace. */
    @Transactional
    public FigureReport of(FigurePeriod period, Officer officer) {
        Roles.demand(opens(officer));
        trace("referral.figures", period, Map.of("period", period.key()), officer);
        return report(period, officer);
    }

    /** The same to be saved in the form of a standard; refused until the period is over. */
    @Transactional
    public FigureReport exported(FigurePeriod period, String standard, Officer officer) {
        Roles.demand(opens(officer));
        if (!period.closed(today(officer))) {
            throw Refusal.of("referral-figures-open");
        }
        trace("referral.figures_export", period, Map.of("period", period.key(), "standard", standard), officer);
        return report(period, officer);
    }

    private FigureReport report(FigurePeriod period, Officer officer) {
        var today = today(officer);
        if (period.first().isAfter(today) || period.first().getYear() < EARLIEST) {
            throw Refusal.notFound();
        }
        var whole = officer.has(Role.COORDINATOR);
        var closed = period.closed(today);
        var counted = closed ? sums(period, whole, officer) : List.<TallySum>of();
        var done = done(period, closed, officer);
        return new FigureReport(
                period,
                officer.state(),
                whole ? null : officer.authority(),
                officer.authority(),
                closed,
                TallyTables.counted(period, counted),
                versions(counted),
                closed ? TallyTables.of(mapping, period, counted) : List.of(),
                done.tables(),
                done.capped());
    }

    /** None of a year that goes on: from one day to the next it would tell what has come. */
    private Work done(FigurePeriod period, boolean closed, Officer officer) {
        return period.whole() && !closed
                ? new Work(List.of(), false)
                : work.of(spans(period, officer), AccessScope.of(officer));
    }

    private List<TallySum> sums(FigurePeriod period, boolean whole, Officer officer) {
        var quarters = period.quarters().stream().map(TallyQuarter::key).toList();
        return whole ? sums.ofState(officer.state(), quarters) : sums.ofOrganisation(officer.authority(), quarters);
    }

    /** What says that a batch was made has no version of the codes. */
    private static List<String> versions(Collection<TallySum> counted) {
        return counted.stream()
                .filter(sum -> sum.cell().equals(TallyCell.COUNTED))
                .map(TallySum::mapping)
                .distinct()
                .sorted()
                .toList();
    }

    private List<FigureSpan> spans(FigurePeriod period, Officer officer) {
        return period.quarters().stream()
                .map(quarter -> new FigureSpan(
                        officer.authority(), moment(quarter.first(), officer), moment(quarter.end(), officer)))
                .toList();
    }

    private Instant moment(LocalDate day, Officer officer) {
        return day.atStartOfDay(directory.times().zone(officer.authority())).toInstant();
    }

    /** Today on the calendar of the reader's organisation. */
    private LocalDate today(Officer officer) {
        return directory.times().day(officer.authority(), clock.instant());
    }

    private void trace(String action, FigurePeriod period, Map<String, String> details, Officer officer) {
        events.publishEvent(new FiguresEvent(action, period.key(), officer.username(), details));
    }
}
