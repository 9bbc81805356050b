package org.rogatory.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Lets the signatories and judges of the demo sign by invented orders, and its heads and officers the letters of their
 * work; an authority that has rights is left alone. They are there before the node answers: nobody finds a signatory
 * without his right.
 */
@Component
class DemoRights extends DemoStart {

    /** After the officers of the demo world. */
    private static final int STEP = 2;

    private static final Set<Role> EVERYTHING = EnumSet.of(Role.SIGNATORY, Role.COURT);
    private static final Set<Role> BY_ACT = EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER);
    private static final Set<Role> SIGNING = EnumSet.of(Role.SIGNATORY, Role.COURT, Role.HEAD, Role.CENTRAL_OFFICER);
    /** Of units whose files another authority keeps. */
    private static final Set<Role> WORKING = EnumSet.of(Role.DRAFTER, Role.EXECUTOR);

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
                    .filter(officer -> officer.hasAny(SIGNING) || officer.hasAny(WORKING))
                    .collect(Collectors.groupingBy(this::signsFor))
                    .forEach(this::begin);
        }
    }

    /** The authority in whose name he signs: his own, or the one that keeps the files on which he works. */
    private String signsFor(Officer officer) {
        return officer.hasAny(SIGNING)
                ? officer.authority()
                : directory.mlaDefault(officer.state()).map(Authority::key).orElse(officer.authority());
    }

    private void begin(String authority, List<Officer> officers) {
        var rights = officers.stream().map(officer -> right(authority, officer)).toList();
        register.begin(authority, rights, "system");
    }

    /** What his verbs send: a signatory signs all, who drafts may say that an answer is not whole, who executes that it waits. */
    private static Set<String> kinds(Officer officer) {
        if (officer.hasAny(EVERYTHING)) {
            return Set.of();
        }
        if (officer.hasAny(BY_ACT)) {
            return Set.copyOf(SignedKinds.byAct());
        }
        return Set.of(officer.has(Role.DRAFTER) ? "reminder" : "interim_reply");
    }

    private static NewRight right(String authority, Officer officer) {
        return new NewRight(
                authority,
                officer.username(),
                SigningBasis.POST,
                kinds(officer),
                null,
                "1-k (demo)",
                FIRST_DAY,
                FIRST_DAY,
                null);
    }
}
