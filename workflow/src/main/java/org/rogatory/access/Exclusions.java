package org.rogatory.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessDesk.Wanted;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers who are kept out of a file for a conflict of interest: by their own declaration or by their head. */
@Service
public class Exclusions {

    private final AccessGrantRepository grants;
    private final Cases cases;
    private final AccessDesk desk;
    private final AccessLadder ladder;
    private final AccessNotices told;
    private final Tasks tasks;
    private final UserAccounts accounts;

    Exclusions(
            AccessGrantRepository grants,
            Cases cases,
            AccessDesk desk,
            AccessLadder ladder,
            AccessNotices told,
            Tasks tasks,
            UserAccounts accounts) {
        this.grants = grants;
        this.cases = cases;
        this.desk = desk;
        this.ladder = ladder;
        this.told = told;
        this.tasks = tasks;
        this.accounts = accounts;
    }

    /** An officer declares a conflict of interest: a file that he sees is closed to him from now on. */
    @Transactional
    public GrantView declare(String caseRef, NewAccess wanted, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(officer.worksOnFiles());
        var view = keepOut("access.conflict", file, officer.username(), new Wanted(wanted, officer));
        told.excluded(view);
        return view;
    }

    /** Those whom a head can keep out of a file: officers of his State who work on files, but not himself. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(String caseRef, Officer head) {
        demandHead(caseRef, head);
        return accounts.officersOf(head.state()).stream()
                .filter(officer -> officer.worksOnFiles() && !officer.username().equals(head.username()))
                .toList();
    }

    /** A head keeps an officer out of a file of his authority. */
    @Transactional
    public GrantView exclude(String caseRef, @Nullable String username, NewAccess wanted, Officer head) {
        var file = demandHead(caseRef, head);
        if (username == null || username.isBlank()) {
            throw Refusal.of("field-missing", "officer");
        }
        var whom = accounts.find(username)
                .map(UserAccounts.Account::officer)
                .filter(officer -> officer.state().equals(file.state()) && officer.worksOnFiles())
                .filter(officer -> !officer.username().equals(head.username()))
                .orElseThrow(() -> Refusal.of("executor-unknown", "officer"));
        var view = keepOut("access.exclude", file, whom.username(), new Wanted(wanted, head));
        told.excluded(view);
        return view;
    }

    /** Whether an officer keeps others out of a file. */
    public boolean excludes(CaseFile file, Officer officer) {
        return desk.headOf(file.authority(), officer);
    }

    private CaseFile demandHead(String caseRef, Officer head) {
        var file = cases.find(caseRef, AccessScope.of(head));
        Roles.demand(excludes(file, head));
        return file;
    }

    private GrantView keepOut(String action, CaseFile file, String username, Wanted wanted) {
        if (!grants.standing(file.caseRef(), username, AccessKind.EXCLUDED).isEmpty()) {
            throw Refusal.of("access-kept-out");
        }
        var grant = desk.draw(file, AccessKind.EXCLUDED, username, wanted);
        grant.stand(null);
        ladder.keepOut(file.caseRef(), username);
        tasks.keepOut(file.caseRef(), username);
        return desk.keep(action, grant, wanted.by());
    }

    /** Another than he who is kept out lifts it, as head, and says why. */
    @Transactional
    public GrantView lift(String grantId, @Nullable String words, Officer head) {
        var grant = desk.find(grantId, head);
        Roles.demand(desk.approves(grant, head));
        AccessDesk.demand(grant, AccessKind.EXCLUDED, AccessStatus.STANDING);
        grant.settle(AccessStatus.CLOSED, desk.decided(grant, words, true, head));
        ladder.letIn(grant.caseRef(), grant.username());
        var view = desk.keep("access.lift", grant, head);
        told.settled(view);
        return view;
    }
}
