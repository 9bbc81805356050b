package org.rogatory.absences;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.StandIns;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves new work by the roster: to who stands in, and on to who stands in for him if he is away himself. */
@Component
class Roster implements StandIns {

    /** Whoever stands in for somebody who stands in for somebody is near enough. */
    static final int LONGEST_CHAIN = 3;

    private final AbsenceRepository absences;
    private final UserAccounts accounts;
    private final Directory directory;
    private final Clock clock;

    Roster(AbsenceRepository absences, UserAccounts accounts, Directory directory, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Officer> instead(Officer officer) {
        var day = directory.day(officer.authority(), clock.instant());
        var name = officer.username();
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            var absence = absences.between(List.of(name), day, day).stream().findFirst();
            if (absence.isEmpty()) {
                return name.equals(officer.username()) ? Optional.empty() : atWork(name, officer);
            }
            var substitute = absence.get().view().substitute();
            if (substitute == null) {
                return Optional.empty();
            }
            name = substitute;
        }
        return Optional.empty();
    }

    private Optional<Officer> atWork(String username, Officer away) {
        return accounts.find(username)
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(found -> Substitutes.fits(found, away));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> unattended(Collection<String> usernames, String authority) {
        var day = directory.day(authority, clock.instant());
        return usernames.isEmpty()
                ? Set.of()
                : absences.between(usernames, day, day).stream()
                        .filter(absence -> absence.view().substitute() == null)
                        .map(Absence::officer)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
