package org.rogatory.documents;

import java.util.List;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scans of letters signed by hand that wait to be compared. Decides no access: its callers ask for each file. */
@Service
public class WaitingScans {

    private final InkSigningRepository repository;

    WaitingScans(InkSigningRepository repository) {
        this.repository = repository;
    }

    /** So many of those of his office at most, the longest waiting first; never one that he added himself. */
    @Transactional(readOnly = true)
    public List<WaitingScan> of(Officer officer, int most) {
        return repository.waiting(officer.authority(), officer.username(), Limit.of(most));
    }
}
