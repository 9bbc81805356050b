package org.rogatory.dormant;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.dormant.DormantQuery.Place;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open files of an authority and of those below it about which nothing was done for so many days, the longest first;
 * always the same few statements.
 */
@Service
public class DormantFiles {

    /** The longest time that is asked for. */
    public static final int MOST_DAYS = 3660;

    private static final Limit COUNTED = Limit.of(100);
    private static final Set<Role> READERS = EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.CENTRAL_OFFICER);

    private final DormantFileRepository files;
    private final CaseLists lists;
    private final Directory directory;
    private final DormantSettings settings;
    private final Clock clock;

    DormantFiles(
            DormantFileRepository files, CaseLists lists, Directory directory, DormantSettings settings, Clock clock) {
        this.files = files;
        this.lists = lists;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the list is for an officer: for those who answer for the work of others. */
    public static boolean opens(Officer officer) {
        return officer.hasAny(READERS);
    }

    /** The days after which a file is dormant on this node. */
    public int usualDays() {
        return settings.days();
    }

    /** The page after a place of the files without an act for so many days; leaves one trace with the references shown. */
    @Transactional
    public Listed<CaseFile> page(int days, Place after, Officer officer) {
        Roles.demand(opens(officer));
        var page = Listed.of(files.list(query(days, after, officer), AccessScope.of(officer), Listed.limit()));
        lists.viewList(page.lines(), officer);
        return page;
    }

    /** How many there are after the usual days; a hundred stands for a hundred or more. */
    @Transactional(readOnly = true)
    public int count(Officer officer) {
        Roles.demand(opens(officer));
        return files.some(query(usualDays(), Place.START, officer), AccessScope.of(officer), COUNTED)
                .size();
    }

    private DormantQuery query(int days, Place after, Officer officer) {
        var limited = Math.min(Math.max(days, 1), MOST_DAYS);
        var firstDayTooLate =
                directory.times().day(officer.authority(), clock.instant()).minusDays(limited - 1L);
        var before = firstDayTooLate
                .atStartOfDay(directory.times().zone(officer.authority()))
                .toInstant();
        return new DormantQuery(directory.branch(officer.authority()), before, after);
    }
}
