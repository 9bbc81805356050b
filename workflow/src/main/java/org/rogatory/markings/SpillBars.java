package org.rogatory.markings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.ErasureBars;
import org.rogatory.cases.Isolable;
import org.rogatory.documents.DocumentIsolations;
import org.springframework.stereotype.Component;

/**
 * What keeps an isolated thing from being erased: a hold on the file where it was found, on the one in which it lies by
 * now, or on one that shares the bytes.
 */
@Component
class SpillBars {

    private final ErasureBars bars;
    private final DocumentIsolations isolations;

    SpillBars(ErasureBars bars, DocumentIsolations isolations) {
        this.bars = bars;
        this.isolations = isolations;
    }

    /** Refuses what could not be carried out today. */
    void demandProposable(Spill spill, Isolable kind) {
        var holder = kind.kind() + ":" + spill.reference();
        var files = files(spill, kind);
        var sharing = files.stream().flatMap(file -> isolations.sharing(file, holder).stream());
        bars.demandErasable(Stream.concat(files.stream(), sharing).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Refuses in the transaction that erases. All the files are asked about, and locked, at once and in one order: the
     * papers of a text go with it, and of a document it is asked where it is erased.
     */
    void demandErasable(Spill spill, Isolable kind) {
        if (!IsolableDocuments.KIND.equals(kind.kind())) {
            demandProposable(spill, kind);
        }
    }

    private static Set<String> files(Spill spill, Isolable kind) {
        return Stream.of(Optional.ofNullable(spill.caseRef()), kind.fileOf(spill.reference()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
