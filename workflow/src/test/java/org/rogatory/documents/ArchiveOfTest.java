package org.rogatory.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.ArchiveStamps;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the marks that the signer of these tests leaves: the more of them, the longer the newest holds. */
final class ArchiveOfTest implements ArchiveStamps {

    static final Instant STAMPED = Instant.parse("2026-11-25T10:00:00Z");
    static final Instant FIRST_END = Instant.parse("2028-06-01T00:00:00Z");
    static final Instant NEXT_END = Instant.parse("2038-06-01T00:00:00Z");

    boolean given = true;
    boolean readable = true;
    Instant next = NEXT_END;

    @Override
    public boolean given() {
        return given;
    }

    @Override
    public Optional<ArchiveStamp> newest(Work pdf) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("read inside a transaction");
        }
        try (var content = pdf.open()) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            var marks = text.split("\\+LTA", -1).length - 1;
            return marks == 0 || !readable
                    ? Optional.empty()
                    : Optional.of(new ArchiveStamp(STAMPED, marks == 1 ? FIRST_END : next));
        }
    }
}
