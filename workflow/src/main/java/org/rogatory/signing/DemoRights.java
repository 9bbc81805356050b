package org.rogatory.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Lets the signatories and judges of the demo sign by invented orders; an authority that has rights is left alone.
 * They are there before the node answers: nobody finds a signatory without his right.
 */
@Component
class DemoRights extends DemoStart {

    /** After the officers of the demo world. */
    private static final int STEP = 2;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final SigningSettings settings;
    private final SigningRegister register;
    private final UserAccounts accounts;
    private final Directory directory;

    DemoRights(SigningSettings settings, SigningRegister register, UserAccounts accounts, Directory directory) {
        super(STEP);
        this.settings = settings;
        this.register = register;
        this.accounts = accounts;
        this.directory = directory;
    }

    @Override
    protected void begin() {
        if (settings.demoRights()) {
            directory.hosted().stream()
                    .flatMap(state -> accounts.officersOf(state).stream())
                    .filter(officer -> officer.has(Role.SIGNATORY) || officer.has(Role.COURT))
                    .collect(Collectors.groupingBy(Officer::authority))
                    .forEach(this::begin);
        }
    }

    private void begin(String authority, List<Officer> officers) {
        var rights = officers.stream().map(officer -> right(authority, officer)).toList();
        register.begin(authority, rights, "system");
    }

    private static NewRight right(String authority, Officer officer) {
        return new NewRight(
                authority,
                officer.username(),
                SigningBasis.POST,
                Set.of(),
                null,
                "1-k (demo)",
                FIRST_DAY,
                FIRST_DAY,
                null);
    }
}
