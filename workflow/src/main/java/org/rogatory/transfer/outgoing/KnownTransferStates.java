package org.rogatory.transfer.outgoing;

import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.sentence.RecordedRecognitions;
import org.springframework.stereotype.Component;

/** What is kept beside our requests for a transfer: read once in a transaction, however many rules of one act ask. */
@Component
class KnownTransferStates implements RecordedRecognitions {

    private final TransferStates rows;
    private final ReadOnce<String, Optional<TransferState>> known;

    KnownTransferStates(TransferStates rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** That of a file in this scope; what is asked afterwards for who may see every file is not read again. */
    Optional<TransferState> find(String caseRef, AccessScope scope) {
        if (scope.ofProcesses()) {
            return known.of(caseRef);
        }
        var state = rows.find(caseRef, scope);
        state.ifPresent(found -> known.remember(Map.of(caseRef, state)));
        return state;
    }

    @Override
    public boolean recorded(CaseFile file) {
        return Transfers.OUTGOING.equals(file.machine())
                && known.of(file.caseRef())
                        .filter(state -> state.hiddenRecognition() != null)
                        .isPresent();
    }

    /** Keeps a new one, or writes what has changed; this transaction knows it from now on. */
    void save(TransferState state) {
        known.remember(Map.of(state.caseRef(), Optional.of(rows.save(state))));
    }
}
