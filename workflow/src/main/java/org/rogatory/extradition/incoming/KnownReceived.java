package org.rogatory.extradition.incoming;

import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/** The requests for extradition that came: read once in a transaction, however many rules of one act ask. */
@Component
class KnownReceived {

    private final ReceivedExtraditionRepository rows;
    private final ReadOnce<String, Optional<ReceivedExtradition>> known;

    KnownReceived(ReceivedExtraditionRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** That of a file in this scope; what is asked afterwards for who may see every file is not read again. */
    Optional<ReceivedExtradition> find(String caseRef, AccessScope scope) {
        if (scope.ofProcesses()) {
            return known.of(caseRef);
        }
        var request = rows.find(caseRef, scope);
        request.ifPresent(found -> known.remember(Map.of(caseRef, request)));
        return request;
    }

    /** Keeps that of one more file, which this transaction knows from now on. */
    void add(ReceivedExtradition request) {
        known.remember(Map.of(request.caseRef(), Optional.of(rows.save(request))));
    }

    /** Writes what has changed of one that is known. */
    void change(ReceivedExtradition request) {
        rows.save(request);
    }
}
