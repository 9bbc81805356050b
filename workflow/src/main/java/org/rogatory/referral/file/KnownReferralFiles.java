package org.rogatory.referral.file;

import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/** What is kept beside the heads of files: read once in a transaction, however many parts of one act ask. */
@Component
class KnownReferralFiles {

    private final ReferralFileRepository rows;
    private final ReadOnce<String, Optional<ReferralFile>> known;

    KnownReferralFiles(ReferralFileRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** That of a file which the caller has found under the access rule; refused where it is no such file. */
    ReferralFile of(String caseRef) {
        return find(caseRef).orElseThrow(Refusal::notFound);
    }

    Optional<ReferralFile> find(String caseRef) {
        return known.of(caseRef);
    }

    /** Takes what is kept of a file away. */
    void remove(String caseRef) {
        rows.remove(caseRef, AccessScope.system());
        known.remember(Map.of(caseRef, Optional.empty()));
    }

    /** Keeps a new one, or writes what has changed; this transaction knows it from now on. */
    void save(ReferralFile file) {
        known.remember(Map.of(file.caseRef(), Optional.of(rows.save(file))));
    }
}
