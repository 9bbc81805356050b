package org.rogatory.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
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

    List<Officer> of(CaseFile file, Officer author) {
        var given = cases.principals(file.caseRef());
        return accounts.officersOf(file.state()).stream()
                .filter(officer -> works(officer, file))
                .filter(officer -> below(officer.authority(), author.authority()) || has(officer, given))
                .toList();
    }

    Officer responsible(CaseFile file, @Nullable String username, Officer author) {
        return find(file, username, author, "officer");
    }

    List<Officer> joining(CaseFile file, List<String> usernames, Officer author) {
        var joining = new ArrayList<Officer>();
        usernames.forEach(username -> joining.add(find(file, username, author, "coExecutors")));
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

    private Officer find(CaseFile file, @Nullable String username, Officer author, String field) {
        if (username == null || username.isBlank()) {
            throw Refusal.of("field-missing", field);
        }
        return accounts.find(username)
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(officer -> works(officer, file))
                .filter(officer -> below(officer.authority(), author.authority())
                        || has(officer, cases.principals(file.caseRef())))
                .or(() -> elsewhere(username, file, author))
                .orElseThrow(() -> Refusal.of("executor-unknown", field));
    }

    private Optional<Officer> elsewhere(String username, CaseFile file, Officer author) {
        return accounts.officersOf(file.state()).isEmpty()
                ? Optional.of(new Officer(username, username, file.state(), author.authority(), Set.of()))
                : Optional.empty();
    }

    private static boolean works(Officer officer, CaseFile file) {
        return officer.state().equals(file.state()) && officer.worksOnFiles();
    }

    private static boolean has(Officer officer, Set<String> given) {
        return officer.principals().stream().anyMatch(given::contains);
    }

    /** Whether an authority is another one or stands below it; one that the directory does not know stands nowhere. */
    boolean below(String authority, String above) {
        return Optional.of(authority)
                .filter(key -> directory.find(key).isPresent())
                .filter(key -> directory.belongsTo(key, above))
                .isPresent();
    }
}
