package org.rogatory.referral.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.ReferralRoles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open files of an organisation by their codes, what is due first in front, and how much each person has. */
@Service
public class Caseload {

    private final CaseloadRepository rows;
    private final WorkerLoads loads;
    private final CaseLists lists;
    private final Directory directory;

    Caseload(CaseloadRepository rows, WorkerLoads loads, CaseLists lists, Directory directory) {
        this.rows = rows;
        this.loads = loads;
        this.lists = lists;
        this.directory = directory;
    }

    /** Whether the list is open to an officer; which files stand in it the rule of access says. */
    public boolean opens(Officer officer) {
        return oversees(officer) || officer.hasAny(ReferralRoles.WORKING);
    }

    /** Whether he looks at the work of all, and gives files to others. */
    public boolean oversees(Officer officer) {
        return officer.has(Role.COORDINATOR) || ReferralRoles.supervises(officer, directory);
    }

    /** A page of the files of the officer's organisation; leaves one trace with the codes shown. */
    @Transactional
    public Listed<CaseloadLine> page(CaseloadFilter filter, Officer officer) {
        Roles.demand(opens(officer));
        var scope = AccessScope.of(officer);
        var page = Listed.of(rows.page(filter, scope, Listed.limit()));
        var files =
                lists.these(page.lines().stream().map(CaseloadRow::caseRef).collect(Collectors.toSet()), scope).stream()
                        .collect(Collectors.toMap(CaseFile::caseRef, Function.identity()));
        var owners = page.lines().stream()
                .map(CaseloadRow::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var bands = loads.bands(owners, scope);
        var lines = page.lines().stream()
                .filter(row -> files.containsKey(row.caseRef()))
                .map(row -> line(row, files.get(row.caseRef()), bands))
                .toList();
        lists.viewList(lines.stream().map(CaseloadLine::file).toList(), officer);
        return new Listed<>(lines, page.more());
    }

    private static CaseloadLine line(CaseloadRow row, @Nullable CaseFile file, Map<String, LoadBand> bands) {
        var owner = row.owner();
        return new CaseloadLine(
                Objects.requireNonNull(file),
                owner,
                owner == null ? null : bands.getOrDefault(owner, LoadBand.BELOW_10),
                row.dueAt(),
                row.dueRule(),
                new CaseloadFilter.Place(row.dueMs(), row.caseRef()));
    }

    /** The band of each of these people, also of who answers for no file. */
    @Transactional(readOnly = true)
    public Map<String, LoadBand> bandsOf(List<Officer> people, Officer officer) {
        Roles.demand(oversees(officer));
        var names = people.stream().map(Officer::username).collect(Collectors.toSet());
        var known = loads.bands(names, AccessScope.of(officer));
        return people.stream()
                .map(Officer::username)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> known.getOrDefault(name, LoadBand.BELOW_10)));
    }
}
