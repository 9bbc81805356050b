package org.rogatory.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        var links = links(List.of(officer.username()), directory.times().day(officer.authority(), clock.instant()));
        return end(officer.username(), links).flatMap(name -> atWork(name, officer));
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
        var links = links(usernames, directory.times().day(authority, clock.instant()));
        var ends = new HashMap<String, String>();
        usernames.forEach(name -> end(name, links).ifPresent(there -> ends.put(name, there)));
        var attended = attended(ends);
        return usernames.stream()
                .filter(links::containsKey)
                .filter(name -> !attended.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those who are away and whose chain ends in somebody who may still stand in for them. */
    private Set<String> attended(Map<String, String> ends) {
        var known = accounts.officers(
                Stream.concat(ends.keySet().stream(), ends.values().stream()).collect(Collectors.toUnmodifiableSet()));
        return ends.entrySet().stream()
                .filter(chain -> fits(known.get(chain.getValue()), known.get(chain.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean fits(@Nullable Officer there, @Nullable Officer away) {
        return there != null && away != null && Substitutes.fits(there, away);
    }

    /** Of these and of those who stand in for them, who is away and who is named instead; a statement for each link. */
    private Map<String, Optional<String>> links(Collection<String> usernames, LocalDate day) {
        var links = new HashMap<String, Optional<String>>();
        var asked = Set.copyOf(usernames);
        for (int link = 0; link < LONGEST_CHAIN && !asked.isEmpty(); link++) {
            var away = absences.between(asked, day, day).stream()
                    .map(Absence::view)
                    .toList();
            away.forEach(absence -> links.putIfAbsent(absence.officer(), Optional.ofNullable(absence.substitute())));
            asked = away.stream()
                    .flatMap(absence -> Optional.ofNullable(absence.substitute()).stream())
                    .filter(name -> !links.containsKey(name))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return links;
    }

    /** Who is there in the end for one who is away; empty where nobody is, or none so near. */
    private static Optional<String> end(String username, Map<String, Optional<String>> links) {
        var name = username;
        for (int link = 1; link < LONGEST_CHAIN; link++) {
            var next = links.getOrDefault(name, Optional.empty());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (!links.containsKey(next.get())) {
                return next;
            }
            name = next.get();
        }
        return Optional.empty();
    }
}
