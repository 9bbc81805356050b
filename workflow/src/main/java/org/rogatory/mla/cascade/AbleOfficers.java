package org.rogatory.mla.cascade;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/** Who can do the next step about a request received, so that only they are given it. */
@Component
public class AbleOfficers {

    private static final Set<Role> REVIEWING = EnumSet.of(Role.CENTRAL_OFFICER, Role.HEAD);

    private final Directory directory;
    private final UserAccounts accounts;
    private final Cases cases;

    AbleOfficers(Directory directory, UserAccounts accounts, Cases cases) {
        this.directory = directory;
        this.accounts = accounts;
        this.cases = cases;
    }

    /** Whether he can review a request. */
    public static boolean reviews(Officer officer) {
        return officer.hasAny(REVIEWING);
    }

    /** The translators of the authority that keeps the file who sign in here and to whom it is open. */
    public List<Officer> translators(CaseFile file) {
        return accounts.officersOf(file.state()).stream()
                .filter(officer ->
                        officer.has(Role.TRANSLATOR) && officer.authority().equals(file.authority()))
                .filter(officer ->
                        cases.lookUp(file.caseRef(), AccessScope.of(officer)).isPresent())
                .toList();
    }

    /**
     * The authorities of the file's State in which somebody who signs in here executes; all of them where accounts are
     * kept elsewhere.
     */
    public List<Authority> executing(CaseFile file) {
        var known = accounts.officersOf(file.state());
        var able = known.stream()
                .filter(officer -> officer.has(Role.EXECUTOR))
                .map(Officer::authority)
                .collect(Collectors.toSet());
        return directory.authorities(file.state()).stream()
                .filter(authority -> known.isEmpty() || able.contains(authority.key()))
                .toList();
    }
}
