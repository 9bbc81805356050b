package org.rogatory.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a head can name to open a file to, or to keep out of it: officers of his State who work on files, not himself. */
@Component
public class NamedOfficers {

    private final Cases cases;
    private final AccessDesk desk;
    private final UserAccounts accounts;

    NamedOfficers(Cases cases, AccessDesk desk, UserAccounts accounts) {
        this.cases = cases;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Whether an officer, who sees a file, decides for whom it is. */
    public boolean namedBy(CaseFile file, Officer officer) {
        return desk.headOf(file.authority(), officer);
    }

    /** Those who can be named, by their display names. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(String caseRef, Officer head) {
        var file = demandHead(caseRef, head);
        return accounts.officersOf(head.state()).stream()
                .filter(officer -> fits(officer, head) && reaches(file, officer.authority()))
                .toList();
    }

    /** What names who may be a victim is for its own organisation: to another it is passed on, with a ground. */
    static boolean reaches(CaseFile file, String authority) {
        return !CaseFamily.guarded(file) || file.authority().equals(authority);
    }

    CaseFile demandHead(String caseRef, Officer head) {
        var file = cases.find(caseRef, AccessScope.of(head));
        Roles.demand(namedBy(file, head));
        return file;
    }

    Officer find(@Nullable String username, Officer head) {
        if (username == null || username.isBlank()) {
            throw Refusal.of("field-missing", "officer");
        }
        return accounts.find(username)
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(officer -> officer.state().equals(head.state()) && fits(officer, head))
                .orElseThrow(() -> Refusal.of("access-officer", "officer"));
    }

    /** Nor does he who is head only in another's place name that other. */
    private static boolean fits(Officer officer, Officer head) {
        return officer.worksOnFiles()
                && !officer.username().equals(head.username())
                && (head.own().has(Role.HEAD) || !head.names().contains(officer.username()));
    }
}
