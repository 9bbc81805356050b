package org.rogatory.mla.incoming;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** The authority that executes a request: it is given the file with the assignment, and gives it back with that. */
@Component
class Executors {

    static final Set<Role> EXECUTING = EnumSet.of(Role.EXECUTOR, Role.SUPERVISOR);

    private final Directory directory;
    private final AbleOfficers able;
    private final AssistanceItems items;
    private final Cases cases;
    private final AccessGrants grants;
    private final Tasks tasks;

    Executors(
            Directory directory,
            AbleOfficers able,
            AssistanceItems items,
            Cases cases,
            AccessGrants grants,
            Tasks tasks) {
        this.directory = directory;
        this.able = able;
        this.items = items;
        this.cases = cases;
        this.grants = grants;
        this.tasks = tasks;
    }

    /** Refuses an authority of another State, and one in which nobody who signs in here could execute. */
    void demandAble(CaseFile file, Act act) {
        var authority = directory.authority(String.valueOf(act.parties().authority()));
        if (!authority.state().equals(file.state())) {
            throw Refusal.of("authority-of-other-state", "authority");
        }
        if (!able.executing(file).contains(authority)) {
            throw Refusal.of("nobody-executes", "authority");
        }
    }

    /** Refuses an executor of another authority than the one to which the file was assigned. */
    static void demandOwn(IncomingRequest request, Officer officer) {
        var assigned = request.executingAuthority();
        if (assigned != null && !assigned.equals(officer.authority())) {
            throw Refusal.of("executed-elsewhere");
        }
    }

    void assign(CaseFile file, IncomingRequest request, Act act) {
        var authority = String.valueOf(act.parties().authority());
        request.executedBy(authority);
        items.assign(file.caseRef(), authority);
        cases.grant(file.caseRef(), authority, EXECUTING);
        tasks.admit(file.caseRef(), Role.EXECUTOR.key(), Officer.principalOf(authority, Role.EXECUTOR));
    }

    /** The file goes back whole: who returned it keeps nothing of it, neither the file nor its tasks. */
    void takeBack(CaseFile file, IncomingRequest request) {
        var authority = request.executingAuthority();
        if (authority == null) {
            return;
        }
        request.executedBy(null);
        items.assign(file.caseRef(), null);
        var own = authority.equals(file.authority()) ? EnumSet.of(Role.EXECUTOR) : EXECUTING;
        grants.takeBack(file.caseRef(), authority, own);
        tasks.dismiss(file.caseRef(), Role.EXECUTOR.key(), Officer.principalOf(authority, Role.EXECUTOR));
    }
}
