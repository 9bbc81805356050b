package org.rogatory.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.StandIns;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Whom an officer may name: those of his State who may sign in, work on files, and serve in his authority or below it, or
 * where the file was given for execution. Where people are kept elsewhere and nobody is known here, his word is taken.
 */
@Component
class Nominees {

    private final UserAccounts accounts;
    private final Directory directory;
    private final Cases cases;
    private final StandIns standIns;

    Nominees(UserAccounts accounts, Directory directory, Cases cases, StandIns standIns) {
        this.standIns = standIns;
        this.cases = cases;
        this.accounts = accounts;
        this.directory = directory;
    }

    List<Officer> of(Matter matter, Officer author) {
        var given = given(matter);
        return accounts.officersOf(matter.state()).stream()
                .filter(officer -> works(officer, matter))
                .filter(officer -> below(officer.authority(), author.authority()) || has(officer, given))
                .toList();
    }

    Officer responsible(Matter matter, @Nullable String username, Officer author) {
        return find(matter, username, author, "officer");
    }

    List<Officer> joining(Matter matter, List<String> usernames, Officer author) {
        var joining = new ArrayList<Officer>();
        usernames.forEach(username -> joining.add(find(matter, username, author, "coExecutors")));
        return joining;
    }

    /** Who executes in the place of the one named: himself, or who stands in for him today, unless that is the author. */
    Officer atWork(Officer named, Officer author) {
        return standIns.instead(named)
                .filter(Officer::worksOnFiles)
                .filter(instead -> !instead.username().equals(author.username()))
                .orElse(named);
    }

    /** Whether somebody's account is closed; of those who are kept elsewhere nothing is known. */
    boolean gone(String username) {
        return accounts.find(username).filter(account -> !account.enabled()).isPresent();
    }

    /** Whether somebody works at an authority no more; of those who are kept elsewhere nothing is known. */
    boolean left(String username, String authority) {
        return accounts.find(username)
                .filter(account -> !account.enabled() || !works(account.officer(), authority))
                .isPresent();
    }

    /** Who has work on a file in its hands; a letter of the desk is in nobody's. */
    private Set<String> given(Matter matter) {
        return matter.letter() ? Set.of() : cases.principals(matter.ref());
    }

    private Officer find(Matter matter, @Nullable String username, Officer author, String field) {
        if (username == null || username.isBlank()) {
            throw Refusal.of("field-missing", field);
        }
        return accounts.find(username)
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(officer -> works(officer, matter))
                .filter(officer -> below(officer.authority(), author.authority()) || has(officer, given(matter)))
                .or(() -> elsewhere(username, matter, author))
                .orElseThrow(() -> Refusal.of("executor-unknown", field));
    }

    private Optional<Officer> elsewhere(String username, Matter matter, Officer author) {
        return accounts.officersOf(matter.state()).isEmpty()
                ? Optional.of(new Officer(username, username, matter.state(), author.authority(), Set.of()))
                : Optional.empty();
    }

    private static boolean works(Officer officer, Matter matter) {
        return officer.state().equals(matter.state()) && officer.worksOnFiles();
    }

    private static boolean works(Officer officer, String authority) {
        return officer.authority().equals(authority) && officer.worksOnFiles();
    }

    private static boolean has(Officer officer, Set<String> given) {
        return officer.principals().stream().anyMatch(given::contains);
    }

    /** Whether an authority is another one or stands below it; one that the directory does not know stands nowhere. */
    boolean below(String authority, String above) {
        return directory.belongsTo(authority, above);
    }
}
