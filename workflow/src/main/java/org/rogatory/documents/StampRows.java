package org.rogatory.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.Expected;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time-stamps over whole letters, oldest first: each is the revision that the next one begins with. */
@Component
public class StampRows {

    private final DocumentStampRepository repository;

    StampRows(DocumentStampRepository repository) {
        this.repository = repository;
    }

    /** What is known of those of a document, oldest first. */
    @Transactional(readOnly = true)
    public List<StampView> of(String documentRef) {
        return rows(documentRef).map(DocumentStamp::view).toList();
    }

    Optional<DocumentStamp> newest(String documentRef) {
        return rows(documentRef).filter(DocumentStamp::newest).findFirst();
    }

    /** The document got its first one. */
    void first(String documentRef, Revision revision, ArchiveStamp stamp) {
        repository.save(new DocumentStamp(documentRef, 1, revision, stamp));
    }

    /** Another one was put over the newest. */
    void next(DocumentStamp newest, DocumentStamp next, Instant at) {
        newest.renewed(at);
        repository.save(newest);
        repository.save(next);
    }

    /** Where the revisions lie. */
    Stream<String> addresses(String documentRef) {
        return rows(documentRef).map(DocumentStamp::address);
    }

    Stream<Expected.Revision> revisions(String documentRef, UnaryOperator<String> open) {
        return rows(documentRef).map(row -> row.revision(open));
    }

    /** Nothing is left of the contents they closed. */
    void erase(String documentRef) {
        rows(documentRef).forEach(row -> {
            row.erase();
            repository.save(row);
        });
    }

    private Stream<DocumentStamp> rows(String documentRef) {
        return repository.findByDocumentRefOrderByTurn(documentRef).stream();
    }
}
