package org.rogatory.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All work of a unit: every open task of the files an officer may see, and who is to do it. */
@Service
public class Workload {

    private static final int EXPORT_PART = 1000;
    private static final Set<Role> OVERSEERS =
            EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.CENTRAL_OFFICER, Role.REGISTRAR, Role.SIGNATORY);
    private static final Set<Role> GIVING = EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.CENTRAL_OFFICER);

    private final WorkloadRepository rows;
    private final Tasks tasks;
    private final UserAccounts accounts;
    private final StandIns standIns;
    private final Readers readers;
    private final ApplicationEventPublisher events;

    Workload(
            WorkloadRepository rows,
            Tasks tasks,
            UserAccounts accounts,
            StandIns standIns,
            Readers readers,
            ApplicationEventPublisher events) {
        this.standIns = standIns;
        this.readers = readers;
        this.rows = rows;
        this.tasks = tasks;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * A task to be given to somebody.
     *
     * @param version the version of the task in the list it was chosen from
     */
    public record Giving(String taskId, long version, String to) {}

    /** What became of one task that was to be given. */
    public enum Outcome {
        GIVEN,
        /** He is away: it went to who stands in for him. */
        GIVEN_TO_SUBSTITUTE,
        /** He is away and nobody stands in who may do it: it waits for him. */
        GIVEN_TO_ABSENT,
        GONE,
        CHANGED,
        NOT_ENTITLED
    }

    /** Whether an officer may look at the work of all. */
    public static boolean oversees(Officer officer) {
        return officer.hasAny(OVERSEERS);
    }

    /** The page from the place the filter names; leaves one trace with the references shown. */
    @Transactional
    public Listed<WorkloadRow> page(WorkloadFilter filter, Officer officer) {
        Roles.demand(oversees(officer));
        var page = Listed.of(rows.page(filter, AccessScope.of(officer), Listed.limit()));
        trace("tasks.list", officer, page.lines());
        return page;
    }

    /** A part of the list for a file of it, from the place the filter names; each part leaves its own trace. */
    @Transactional
    public Listed<WorkloadRow> export(WorkloadFilter filter, Officer officer) {
        Roles.demand(oversees(officer));
        var found = rows.page(filter, AccessScope.of(officer), Limit.of(EXPORT_PART + 1));
        var part = new Listed<>(found.subList(0, Math.min(EXPORT_PART, found.size())), found.size() > EXPORT_PART);
        trace("tasks.export", officer, part.lines());
        return part;
    }

    /** Whether an officer may give tasks to others. */
    public static boolean gives(Officer officer) {
        return officer.hasAny(GIVING);
    }

    /**
     * Gives one task to an officer who may do it, or to who stands in for him; what somebody else has changed meanwhile stays
     * as it is. Refused to whoever may only look into the file.
     */
    @Transactional
    public Outcome give(Giving wanted, Officer by) {
        Roles.demand(gives(by));
        var row = rows.find(wanted.taskId(), AccessScope.of(by));
        if (row.isEmpty()) {
            return Outcome.GONE;
        }
        readers.demandWorking(row.get().file(), by);
        if (row.get().task().version() != wanted.version()) {
            return Outcome.CHANGED;
        }
        return accounts.find(wanted.to())
                .filter(account ->
                        account.enabled() && account.officer().state().equals(by.state()))
                .flatMap(account -> give(wanted.taskId(), account.officer(), by))
                .orElse(Outcome.NOT_ENTITLED);
    }

    private Optional<Outcome> give(String taskId, Officer wanted, Officer by) {
        var instead = standIns.instead(wanted).map(there -> there.inPlaceOf(List.of(wanted)));
        return instead.flatMap(there -> tasks.give(taskId, there, by, wanted.username()))
                .map(given -> Outcome.GIVEN_TO_SUBSTITUTE)
                .or(() -> giveHimself(taskId, wanted, by, instead.isPresent()));
    }

    private Optional<Outcome> giveHimself(String taskId, Officer wanted, Officer by, boolean away) {
        var absent = away
                || !standIns.unattended(Set.of(wanted.username()), wanted.authority())
                        .isEmpty();
        return tasks.give(taskId, wanted, by, null).map(given -> absent ? Outcome.GIVEN_TO_ABSENT : Outcome.GIVEN);
    }

    private void trace(String action, Officer officer, List<WorkloadRow> shown) {
        var files = shown.stream().map(WorkloadRow::file).distinct().toList();
        CasesViewed.list(action, officer, files).forEach(events::publishEvent);
    }
}
