package org.rogatory.mla.incoming;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.UserAccounts;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** The review of a request is in the hands of the officer whom the resolution of the head names for it. */
@Component
class NamedReviewer {

    private static final String NAMING = "assign_review";
    private static final String STEP = "AssessRequest";

    private final UserAccounts accounts;
    private final Tasks tasks;

    NamedReviewer(UserAccounts accounts, Tasks tasks) {
        this.accounts = accounts;
        this.tasks = tasks;
    }

    /** The process has taken its step: a task that it has opened is given to who was named, where he may do it. */
    void given(CaseFile file, String verb) {
        var named = file.owner();
        if (NAMING.equals(verb) && named != null) {
            accounts.officers(List.of(named)).values().forEach(officer -> tasks.entrust(file.caseRef(), STEP, officer));
        }
    }
}
