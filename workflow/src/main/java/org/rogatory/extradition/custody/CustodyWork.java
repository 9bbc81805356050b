package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of custody waits for an officer while no step of a process stands for it: it is found anew each time, and
 * nothing has to be ended. Each is named by its file, of those that he sees.
 */
@Service
public class CustodyWork {

    /** So many of each stand at the head of a list of work. */
    public static final int MOST = 20;

    private final CustodyRows rows;

    CustodyWork(CustodyRows rows) {
        this.rows = rows;
    }

    /** An entry was corrected, and a head has to confirm it. */
    @Transactional(readOnly = true)
    public List<String> corrections(Officer officer) {
        return rows.corrected(AccessScope.of(officer)).stream()
                .map(Custody::caseRef)
                .toList();
    }

    /** A request for an arrest is written, and nobody has sent it: the longest waiting first. */
    @Transactional(readOnly = true)
    public List<String> arrests(Officer officer) {
        return rows.unasked(AccessScope.of(officer)).stream()
                .map(Custody::caseRef)
                .toList();
    }
}
