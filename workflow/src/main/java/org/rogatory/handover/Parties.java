package org.rogatory.handover;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/** Who takes part in a hand-over, and who keeps it: heads of the authority or of one above it, administrators of the State. */
@Component
class Parties {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.HEAD, Role.ADMINISTRATOR);

    private final UserAccounts accounts;
    private final Directory directory;

    Parties(UserAccounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** The authorities whose hand-overs he keeps: of the State for an administrator, his own and those below for a head. */
    Set<String> kept(Officer officer) {
        if (!officer.hasAny(KEEPERS)) {
            return Set.of();
        }
        return officer.has(Role.ADMINISTRATOR)
                ? directory.authorities(officer.state()).stream()
                        .map(Authority::key)
                        .collect(Collectors.toUnmodifiableSet())
                : directory.branch(officer.authority());
    }

    /** Nobody keeps the hand-over of what he himself has. */
    boolean keeps(Officer officer, String leaver, String authority) {
        return !officer.username().equals(leaver) && kept(officer).contains(authority);
    }

    /** A head may sign in the place of the one who leaves, unless he receives. */
    boolean signsFor(Officer officer, Handover handover, Set<String> receivers) {
        return officer.has(Role.HEAD)
                && keeps(officer, handover.leaver(), handover.authority())
                && !receivers.contains(officer.username());
    }

    static Set<String> receivers(Handover handover, List<HandoverRow> rows) {
        var receivers = rows.stream()
                .map(HandoverRow::receiver)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return receivers.isEmpty() ? Set.of(handover.receiver()) : receivers;
    }

    /** All who have to sign, the leaver first. */
    static List<String> all(Handover handover, List<HandoverRow> rows) {
        var parties = new LinkedHashSet<String>();
        parties.add(handover.leaver());
        parties.addAll(receivers(handover, rows));
        return List.copyOf(parties);
    }

    /** The officers who may leave or receive, as far as a keeper answers for them. */
    List<Officer> officers(Officer keeper) {
        var kept = kept(keeper);
        return accounts.officersOf(keeper.state()).stream()
                .filter(officer -> kept.contains(officer.authority()))
                .toList();
    }

    Officer officer(String username, String field) {
        return accounts.find(username)
                .map(UserAccounts.Account::officer)
                .orElseThrow(() -> Refusal.of("officer-unknown", field));
    }
}
