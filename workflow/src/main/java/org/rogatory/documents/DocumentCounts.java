package org.rogatory.documents;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each file counts what becomes of its documents: clocks of two nodes differ, and what came before a letter or its
 * signature must not hang on them.
 */
@Service
public class DocumentCounts {

    private final DocumentCountRepository rows;
    private final Clock clock;

    DocumentCounts(DocumentCountRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Now: whatever is counted so far can be read, and what others still write will be counted later. */
    FileMoment now(String caseRef) {
        return new FileMoment(clock.instant(), rows.last(caseRef).orElse(0L));
    }

    /** Counts a change of documents; who changes others of the file waits until this transaction has ended. */
    FileMoment next(String caseRef) {
        rows.advance(caseRef);
        return now(caseRef);
    }

    /** The same for several files, always in one order: no two who change documents of both wait for each other. */
    Map<String, FileMoment> each(Stream<String> caseRefs) {
        var files = caseRefs.distinct().sorted().toList();
        if (files.isEmpty()) {
            return Map.of();
        }
        files.forEach(rows::advance);
        var now = clock.instant();
        return rows.of(files).stream()
                .collect(Collectors.toMap(
                        DocumentCountRepository.Last::getCaseRef, last -> new FileMoment(now, last.getLastCount())));
    }

    /** A person signs the letter of the file: he can see what is counted so far, and nothing comes meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(String caseRef) {
        rows.sign(caseRef);
    }

    /** What was counted when a person signed the letter of the file last; empty where nobody did. */
    @Transactional(readOnly = true)
    public Optional<Long> signed(String caseRef) {
        return rows.signed(caseRef);
    }
}
