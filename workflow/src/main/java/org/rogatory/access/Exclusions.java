package org.rogatory.access;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessDesk.Wanted;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
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
    private final NamedOfficers named;

    Exclusions(
            AccessGrantRepository grants,
            Cases cases,
            AccessDesk desk,
            AccessLadder ladder,
            AccessNotices told,
            Tasks tasks,
            NamedOfficers named) {
        this.grants = grants;
        this.cases = cases;
        this.desk = desk;
        this.ladder = ladder;
        this.told = told;
        this.tasks = tasks;
        this.named = named;
    }

    /** An officer declares a conflict of interest: a file that he sees is closed to him from now on. */
    @Transactional
    public GrantView declare(String caseRef, NewAccess wanted, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(officer.worksOnFiles());
        var grant = desk.draw(file, AccessKind.EXCLUDED, officer.username(), new Wanted(wanted, officer));
        return keepOut("access.conflict", grant, officer);
    }

    /** A head keeps an officer out of a file of his authority; he is told where that tells him nothing of the file. */
    @Transactional
    public GrantView exclude(String caseRef, @Nullable String username, NewAccess wanted, Officer head) {
        var file = named.demandHead(caseRef, head);
        var whom = named.find(username, head);
        var grant = desk.draw(file, AccessKind.EXCLUDED, whom.username(), new Wanted(wanted, head));
        var tells = desk.tellsWhomItCloses(file, whom);
        if (!tells) {
            grant.keepFromHim();
        }
        var view = keepOut("access.exclude", grant, head);
        if (tells) {
            told.keptOut(view);
        }
        return view;
    }

    private GrantView keepOut(String action, AccessGrant grant, Officer by) {
        if (!grants.standing(grant.caseRef(), grant.username(), AccessKind.EXCLUDED)
                .isEmpty()) {
            throw Refusal.of("access-kept-out");
        }
        grant.stand(null);
        ladder.keepOut(grant.caseRef(), grant.username());
        tasks.keepOut(grant.caseRef(), grant.username());
        var view = desk.keep(action, grant, by);
        told.excluded(view);
        return view;
    }

    /** Another than he who is kept out lifts it, as head, and says why; what was said twice is lifted twice. */
    @Transactional
    public GrantView lift(String grantId, @Nullable String words, Officer head) {
        var grant = desk.find(grantId, head);
        Roles.demand(desk.approves(grant, head));
        AccessDesk.demand(grant, AccessKind.EXCLUDED, AccessStatus.STANDING);
        grant.settle(AccessStatus.CLOSED, desk.decided(grant, words, true, head));
        if (grants.standing(grant.caseRef(), grant.username(), AccessKind.EXCLUDED)
                .isEmpty()) {
            ladder.letIn(grant.caseRef(), grant.username());
        }
        var view = desk.keep("access.lift", grant, head);
        if (!grant.untold()) {
            told.settled(view);
        }
        return view;
    }
}
