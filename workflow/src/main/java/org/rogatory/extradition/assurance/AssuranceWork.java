package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is owed to the other State and no step of a process waits for: assurances that it has asked of us and that
 * nobody has given, and the result of the proceedings for which it gave somebody up. It is found anew each time.
 */
@Service
public class AssuranceWork {

    /** So many files stand at the head of a list of work. */
    public static final int MOST = 20;

    private final AssuranceRepository rows;
    private final SurrenderDays days;

    AssuranceWork(AssuranceRepository rows, SurrenderDays days) {
        this.rows = rows;
        this.days = days;
    }

    /** The files of those that are asked of an officer, the longest waiting first; of files that he sees. */
    @Transactional(readOnly = true)
    public List<String> unanswered(Officer officer) {
        return rows.unanswered(AssuranceStatus.ASKED, AssuranceActs.OVER, AccessScope.of(officer), Limit.of(MOST));
    }

    /** The files in which a result is owed, also closed ones: no treaty names a time, so none is late. */
    @Transactional(readOnly = true)
    public List<String> resultsOwed(Officer officer) {
        return days.untold(AccessScope.of(officer), Limit.of(MOST));
    }
}
