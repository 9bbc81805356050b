package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The custody of each file: read once in a transaction, however many rules of one act ask how it stands. Reads in the
 * name of the processes: who asks has passed the access rule.
 */
@Component
class CustodyRows {

    /** So many of what waits stand at the head of a list of work. */
    private static final Limit MOST = Limit.of(CustodyWork.MOST);

    private final CustodyRepository rows;
    private final ReadOnce<String, Optional<Custody>> known;

    CustodyRows(CustodyRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** Empty where the file keeps none. */
    Optional<Custody> of(String caseRef) {
        return known.of(caseRef);
    }

    /** Keeps that of one more file, which this transaction knows from now on. */
    Custody add(String caseRef, Custody custody) {
        var kept = rows.save(custody);
        known.remember(Map.of(caseRef, Optional.of(kept)));
        return kept;
    }

    /** Writes what has changed of one that is known. */
    void change(Custody custody) {
        rows.save(custody);
    }

    /** Of all who are held unlawfully in files of the scope. */
    List<Custody> unlawful(AccessScope scope) {
        return rows.unlawful(scope);
    }

    /** Of files of the scope in which a correction waits for a head. */
    List<Custody> corrected(AccessScope scope) {
        return rows.corrected(scope, MOST);
    }

    /** Of drafts of the scope that ask for an arrest, and have asked nobody yet. */
    List<Custody> unasked(AccessScope scope) {
        return rows.unasked(scope, MOST);
    }

    /** The files after one in which somebody is held, in the order of their references. */
    List<String> heldAfter(String after, Limit limit) {
        return rows.heldAfter(after, AccessScope.system(), limit);
    }

    /** Of all who are held in files of the scope. */
    List<Custody> held(AccessScope scope) {
        return rows.held(scope);
    }
}
