package org.rogatory.extradition.competing;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.extradition.competing.CompetingFile.Found;
import org.rogatory.extradition.person.PersonRecorded;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.flow.StepFollower;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds that another State asks for the same person: when anything is written down of him, and once more by the steps
 * before a grant, since who has come last is not found at once. It tells people of it and decides nothing.
 */
@Component
class CompetingDetection implements StepFollower {

    /** Steps after which the request can be granted, or is checked for it. */
    private static final Set<String> BEFORE_A_GRANT = Set.of("assign_review", "start_extradition_check");

    private static final String NOTICE = "competing_found";

    private final CompetingRows rows;
    private final WantedPersons persons;
    private final Cases cases;
    private final CaseLists lists;
    private final Addressees addressees;
    private final Notices notices;
    private final Clock clock;

    CompetingDetection(
            CompetingRows rows,
            WantedPersons persons,
            Cases cases,
            CaseLists lists,
            Addressees addressees,
            Notices notices,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.cases = cases;
        this.lists = lists;
        this.addressees = addressees;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(PersonRecorded recorded) {
        look(recorded.file());
    }

    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        if (BEFORE_A_GRANT.contains(act.verb())) {
            look(file);
        }
    }

    private void look(CaseFile file) {
        if (!CompetingRequests.competes(file)) {
            return;
        }
        var others = persons.sameElsewhere(file).stream()
                .filter(CompetingRequests::competes)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var all = Stream.concat(Stream.of(file), others.stream())
                .map(CaseFile::caseRef)
                .collect(Collectors.toUnmodifiableSet());
        var apart = rows.apart(all);
        var found = new Found(true, Officer.system(file.state()).username(), clock.instant());
        var joined = others.stream()
                .filter(other -> apart.stream().noneMatch(pair -> pair.between(file.caseRef(), other.caseRef())))
                .flatMap(other -> rows.join(file.caseRef(), other.caseRef(), found).stream())
                .collect(Collectors.toUnmodifiableSet());
        tell(joined, Stream.concat(Stream.of(file), others.stream()).toList());
    }

    /** Those that stood beside one of them are told as well: what was decided of them is ended, too. */
    private void tell(Set<String> joined, List<CaseFile> known) {
        var further = new HashSet<>(joined);
        known.forEach(file -> further.remove(file.caseRef()));
        var beside = lists.these(further, AccessScope.system()).stream().filter(CompetingRequests::competes);
        var among = known.stream().filter(file -> joined.contains(file.caseRef()));
        for (var each : Stream.concat(among, beside).toList()) {
            cases.trace(each, Act.of(CompetingRequests.LINK, null), Officer.system(each.state()));
            notices.notify(addressees.with(each, concerned(each)), NOTICE, each.caseRef());
        }
    }

    /** Whose file it is, and the head, who says which goes first. */
    private Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(addressees.owner(file));
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        return concerned;
    }
}
