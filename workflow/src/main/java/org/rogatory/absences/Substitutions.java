package org.rogatory.absences;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who an officer is today: also in the place of those for whom he stands in by the roster. What waits for them is theirs
 * again on the day they are back, for nothing was moved.
 */
@Service
public class Substitutions {

    private final AbsenceRepository absences;
    private final UserAccounts accounts;
    private final Directory directory;
    private final Clock clock;

    Substitutions(AbsenceRepository absences, UserAccounts accounts, Directory directory, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** The officer with the places in which he acts today; one statement where he stands in for nobody. */
    @Transactional(readOnly = true)
    public Officer acting(Officer officer) {
        var places = places(officer);
        return places.isEmpty() ? officer : officer.inPlaceOf(places);
    }

    /** Those in whose places an officer acts today, whoever is away with him himself as the substitute first. */
    @Transactional(readOnly = true)
    public List<Officer> places(Officer officer) {
        if (!officer.worksOnFiles() || directory.find(officer.authority()).isEmpty()) {
            return List.of();
        }
        return away(officer).stream()
                .flatMap(name -> accounts.find(name).stream())
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(absent -> Substitutes.fits(officer, absent))
                .toList();
    }

    /** Who is away with him as the substitute, and those whose substitute is away with him as theirs. */
    private Set<String> away(Officer officer) {
        var day = directory.times().day(officer.authority(), clock.instant());
        var away = new LinkedHashSet<String>();
        var asked = Set.of(officer.username());
        for (int link = 0; link < Roster.LONGEST_CHAIN && !asked.isEmpty(); link++) {
            asked = asked.stream()
                    .flatMap(name -> absences.substitutedBy(name, day).stream())
                    .map(Absence::officer)
                    .filter(name -> !name.equals(officer.username()) && away.add(name))
                    .collect(Collectors.toSet());
        }
        return away;
    }
}
