package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assurances that the other State has asked of us and that nobody has given. No step of a process waits for them:
 * they are found anew each time.
 */
@Service
public class AssuranceWork {

    /** So many files stand at the head of a list of work. */
    public static final int MOST = 20;

    private final AssuranceRepository rows;

    AssuranceWork(AssuranceRepository rows) {
        this.rows = rows;
    }

    /** The files of those that are asked of an officer, the longest waiting first; of files that he sees. */
    @Transactional(readOnly = true)
    public List<String> unanswered(Officer officer) {
        return rows.unanswered(AssuranceStatus.ASKED, AssuranceActs.OVER, AccessScope.of(officer), Limit.of(MOST));
    }
}
