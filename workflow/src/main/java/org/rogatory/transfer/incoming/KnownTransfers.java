package org.rogatory.transfer.incoming;

import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.sentence.RecordedRecognitions;
import org.springframework.stereotype.Component;

/** The requests for a transfer that came: read once in a transaction, however many rules of one act ask. */
@Component
class KnownTransfers implements RecordedRecognitions {

    private final ReceivedTransferRepository rows;
    private final ReadOnce<String, Optional<ReceivedTransfer>> known;

    KnownTransfers(ReceivedTransferRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** That of a file in this scope; what is asked afterwards for who may see every file is not read again. */
    Optional<ReceivedTransfer> find(String caseRef, AccessScope scope) {
        if (scope.ofProcesses()) {
            return known.of(caseRef);
        }
        var request = rows.find(caseRef, scope);
        request.ifPresent(found -> known.remember(Map.of(caseRef, request)));
        return request;
    }

    @Override
    public boolean recorded(CaseFile file) {
        return Transfers.INCOMING.equals(file.machine())
                && known.of(file.caseRef())
                        .filter(request -> request.hiddenRecognition() != null)
                        .isPresent();
    }

    /** Keeps a new one, or writes what has changed; this transaction knows it from now on. */
    void save(ReceivedTransfer request) {
        known.remember(Map.of(request.caseRef(), Optional.of(rows.save(request))));
    }
}
