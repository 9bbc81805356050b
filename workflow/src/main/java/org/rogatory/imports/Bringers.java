package org.rogatory.imports;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.StandIns;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/** Who brought a table, as he is now: rows become files in his name, at the authority for which he brought them. */
@Component
class Bringers {

    static final Set<Role> IMPORTING = EnumSet.of(Role.REGISTRAR, Role.ADMINISTRATOR);

    private final UserAccounts accounts;
    private final StandIns standIns;

    Bringers(UserAccounts accounts, StandIns standIns) {
        this.accounts = accounts;
        this.standIns = standIns;
    }

    /** The one who brought it; refused where he no longer signs in, serves elsewhere now or takes over no more. */
    Officer of(KeptImport kept) {
        return accounts.find(kept.broughtBy())
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(officer -> officer.authority().equals(kept.authority()))
                .filter(officer -> officer.hasAny(IMPORTING) || standsIn(officer))
                .orElseThrow(() -> Refusal.of("import-without-officer"));
    }

    /** Whether he has the post of the registry today because its holder is away. */
    private boolean standsIn(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(other -> other.authority().equals(officer.authority()) && other.has(Role.REGISTRAR))
                .flatMap(away -> standIns.instead(away).stream())
                .anyMatch(instead -> instead.username().equals(officer.username()));
    }
}
