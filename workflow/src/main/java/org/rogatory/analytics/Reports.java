package org.rogatory.analytics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.analytics.FileQuery.Place;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.resolutions.ControlList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports to the leadership: always the same few statements, each over a slice of an index. Everybody counts only the
 * files he may see, so a number is as long as its list.
 */
@Service
public class Reports {

    /** No report reaches further back. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** No report reaches further ahead of today. */
    private static final int YEARS_AHEAD = 1;

    private static final Set<Role> READERS = EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER);
    private static final int PART = 1000;

    private final FileFigureRepository files;
    private final StageFigureRepository stages;
    private final ControlList control;
    private final CaseLists lists;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            FileFigureRepository files,
            StageFigureRepository stages,
            ControlList control,
            CaseLists lists,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.stages = stages;
        this.control = control;
        this.lists = lists;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an officer reads reports: heads and the central authority. */
    public static boolean opens(Officer officer) {
        return officer.hasAny(READERS);
    }

    /** Today on the calendar of the officer's authority. */
    public LocalDate today(Officer officer) {
        return directory.times().day(officer.authority(), clock.instant());
    }

    /** The report on a period, days included; control stands as it does now. */
    @Transactional
    public Report of(LocalDate from, LocalDate to, Officer officer) {
        var query = demanded(FileQuery.of(officer.state(), from, to), officer);
        trace("analytics.report", "report", period(query), officer);
        return report(query, stages.taken(query, AccessScope.of(officer)), officer);
    }

    /** The same of all that goes to and fro with one State. */
    @Transactional
    public Report ofState(String otherState, LocalDate from, LocalDate to, Officer officer) {
        var query = demanded(FileQuery.of(officer.state(), from, to).with(otherState), officer);
        if (!directory.knows(otherState) || otherState.equals(officer.state())) {
            throw Refusal.notFound();
        }
        trace("analytics.state", otherState, period(query), officer);
        return report(query, stages.takenWith(query, AccessScope.of(officer)), officer);
    }

    private Report report(FileQuery query, List<StageFigureRepository.Taken> taken, Officer officer) {
        var scope = AccessScope.of(officer);
        return new Report(
                query.from(),
                query.to(),
                control.summary(query.other(), today(officer), officer),
                Sums.traffic(files.begun(query, scope), files.ended(query, scope), files.open(query, scope)),
                Sums.reasons(files.reasons(query, scope)),
                Sums.times(taken));
    }

    /** The files behind a number; leaves one trace with the references shown. */
    @Transactional
    public Listed<FileLine> files(FileQuery query, Officer officer) {
        var page = Listed.of(
                found(demanded(query, officer), officer, Listed.limit().max()));
        lists.viewList(page.lines().stream().map(FileLine::file).toList(), officer);
        return page;
    }

    /** All files behind a number, for a table; the export leaves its own trace. */
    @Transactional
    public List<FileLine> export(FileQuery query, Officer officer) {
        var all = new ArrayList<FileLine>();
        var part = found(demanded(query, officer), officer, PART);
        all.addAll(part);
        while (part.size() == PART) {
            part = found(query.at(query.which(), place(part.get(PART - 1))), officer, PART);
            all.addAll(part);
        }
        lists.viewList(all.stream().map(FileLine::file).toList(), officer);
        trace("analytics.export", "list", query.details(), officer);
        return List.copyOf(all);
    }

    /** Where a line stands in its list. */
    public static Place place(FileLine line) {
        var day = line.countedOn();
        return new Place(day == null ? FileFigure.NEVER : day, line.file().caseRef());
    }

    /** Leaves the trace of a section of a report that is saved as a table. */
    @Transactional
    public void exported(Report report, String section, Officer officer) {
        Roles.demand(opens(officer));
        var details = Map.of("from", report.from().toString(), "to", report.to().toString(), "section", section);
        trace("analytics.export", "report", details, officer);
    }

    private List<FileLine> found(FileQuery query, Officer officer, int most) {
        var scope = AccessScope.of(officer);
        var limit = Limit.of(most);
        var found = switch (query.which()) {
            case BEGUN -> files.listBegun(query, scope, limit);
            case ENDED -> files.listEnded(query, scope, limit);
            case OPEN -> files.listOpen(query, scope, limit);
            case STAGE -> files.listAll(query, scope, limit);
        };
        return found.stream().map(FileFigureRepository.Found::line).toList();
    }

    private FileQuery demanded(FileQuery query, Officer officer) {
        Roles.demand(opens(officer));
        if (query.to().isBefore(query.from()) || query.from().isBefore(EARLIEST)) {
            throw Refusal.of("period-impossible", "from");
        }
        if (query.to().isAfter(today(officer).plusYears(YEARS_AHEAD))) {
            throw Refusal.of("period-too-far", "to");
        }
        if (query.which() == Which.STAGE && query.stage() == null) {
            throw Refusal.notFound();
        }
        return query;
    }

    private static Map<String, String> period(FileQuery query) {
        return Map.of("from", query.from().toString(), "to", query.to().toString());
    }

    private void trace(String action, String subject, Map<String, String> details, Officer officer) {
        events.publishEvent(new AnalyticsEvent(action, subject, officer.username(), details));
    }
}
