package org.rogatory.mla.annex;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentCounts;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Enclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The documents of a file that go inside its sealed annex, and what holds them back. */
@Component
class AnnexPapers {

    private static final int MOST = 50;

    private final Documents documents;
    private final DocumentCounts counts;
    private final long largest;
    private final long packages;

    /**
     * @param largest of all documents of an annex together: each is encrypted, and opened again, as a whole
     * @param packages largest that travels, what everybody reads and what is sealed together
     */
    AnnexPapers(
            Documents documents,
            DocumentCounts counts,
            @Value("${rogatory.exchange.max-sealed-size:20MB}") DataSize largest,
            @Value("${rogatory.exchange.max-package-size:2200MB}") DataSize packages) {
        this.documents = documents;
        this.counts = counts;
        this.largest = largest.toBytes();
        this.packages = packages.toBytes();
    }

    /** Those of a file, oldest first. */
    List<DocumentView> of(String caseRef) {
        return among(documents.ofCase(caseRef));
    }

    /**
     * Those of a file that were there at this moment, of a message of which no list is kept; whatever the clocks say,
     * what came after the signature does not travel.
     */
    List<DocumentView> of(String caseRef, Instant moment) {
        var signed = counts.signed(caseRef);
        return of(caseRef).stream()
                .filter(document -> !document.createdAt().isAfter(moment))
                .filter(document -> signed.filter(document::changedAfter).isEmpty())
                .toList();
    }

    /** Those among the documents of a file. */
    static List<DocumentView> among(List<DocumentView> all) {
        return all.stream().filter(DocumentView::annexed).toList();
    }

    /** Refuses documents that were taken away, are in quarantine, or are too large with what else travels. */
    void demandFit(List<DocumentView> papers, List<Enclosure> beside) {
        papers.stream()
                .flatMap(document -> Stream.ofNullable(document.heldBack()))
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.of(code);
                });
        var size = papers.stream().mapToLong(DocumentView::size).sum();
        if (papers.size() > MOST || size > largest) {
            throw Refusal.of("sealed-too-large");
        }
        if (size + beside.stream().mapToLong(Enclosure::size).sum() > packages) {
            throw Refusal.of("package-too-large");
        }
    }
}
