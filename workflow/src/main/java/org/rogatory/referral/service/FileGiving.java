package org.rogatory.referral.service;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.notices.Notices;
import org.rogatory.referral.file.ReferralRoles;
import org.springframework.stereotype.Component;

/** Who answers for a file: one of the organisation that keeps it, whom a supervisor names. */
@Component
class FileGiving {

    private static final String TOLD = "file_given";

    private final Cases cases;
    private final UserAccounts accounts;
    private final Notices notices;

    FileGiving(Cases cases, UserAccounts accounts, Notices notices) {
        this.cases = cases;
        this.accounts = accounts;
        this.notices = notices;
    }

    void give(HelpDoing doing) {
        var file = doing.file();
        var username = accounts.find(String.valueOf(doing.act().parties().officer()))
                .filter(account -> account.enabled() && works(account.officer(), file))
                .filter(account -> sees(account.officer(), file))
                .map(account -> account.officer().username())
                .orElseThrow(() -> Refusal.of("service-no-caseworker", "officer"));
        if (username.equals(file.owner())) {
            throw Refusal.of("service-owner-already", "officer");
        }
        file.ownedBy(username);
        notices.notify(Set.of(Officer.personal(username)), TOLD, file.caseRef());
    }

    /** Those to whom a file can be given. */
    List<Officer> able(CaseFile file) {
        return accounts.officersOf(file.state()).stream()
                .filter(officer -> works(officer, file) && !officer.username().equals(file.owner()))
                .toList();
    }

    /** Nobody answers for a file that is shut to him. */
    private boolean sees(Officer officer, CaseFile file) {
        return cases.lookUp(file.caseRef(), AccessScope.of(officer)).isPresent();
    }

    private static boolean works(Officer officer, CaseFile file) {
        return officer.authority().equals(file.authority()) && officer.hasAny(ReferralRoles.WORKING);
    }
}
