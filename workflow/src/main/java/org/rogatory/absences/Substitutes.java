package org.rogatory.absences;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be named as a substitute, and what else he has to do in the days of an absence. */
@Service
public class Substitutes {

    private final Absences absences;
    private final AbsenceRepository noted;
    private final UserAccounts accounts;

    Substitutes(Absences absences, AbsenceRepository noted, UserAccounts accounts) {
        this.absences = absences;
        this.noted = noted;
        this.accounts = accounts;
    }

    /** Who may stand in for one of those whose absence an officer may note. */
    @Transactional(readOnly = true)
    public List<Officer> offered(Officer officer) {
        var away = absences.noteable(officer);
        return accounts.officersOf(officer.state()).stream()
                .filter(other -> away.stream().anyMatch(absent -> fits(other, absent)))
                .toList();
    }

    /** Who stands in for another: of his authority, and both work on files; other posts are lent to nobody. */
    public static boolean fits(Officer substitute, Officer away) {
        return substitute.authority().equals(away.authority())
                && substitute.worksOnFiles()
                && away.worksOnFiles()
                && keepsClosed(substitute, away)
                && !substitute.username().equals(away.username());
    }

    /**
     * Files of those who may be victims are closed to all other posts: they are lent to who has such a post himself, in
     * the same organisation, and to nobody else.
     */
    private static boolean keepsClosed(Officer substitute, Officer away) {
        return !away.protects()
                || substitute.own().protects() && substitute.authority().equals(away.authority());
    }

    /** The user names of the others for whom the substitute of an absence stands in on some of its days. */
    @Transactional(readOnly = true)
    public Set<String> besides(NewAbsence absence) {
        var substitute = absence.substitute();
        return substitute == null
                ? Set.of()
                : noted.substitutedBetween(substitute, absence.firstDay(), absence.lastDay()).stream()
                        .map(Absence::officer)
                        .filter(name -> !name.equals(absence.officer()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
