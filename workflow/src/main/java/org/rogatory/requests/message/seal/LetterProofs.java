package org.rogatory.requests.message.seal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.Isolation;
import org.rogatory.documents.KeptTokens;
import org.springframework.stereotype.Component;

/** What proves how a letter was signed and lies beside it: the scan of the paper, the signature of a national tool. */
@Component
public class LetterProofs {

    private final InkSignings inks;
    private final KeptTokens tokens;

    LetterProofs(InkSignings inks, KeptTokens tokens) {
        this.inks = inks;
        this.tokens = tokens;
    }

    /** The documents that prove the signatures of just this letter and of its approval, by reference. */
    public Set<String> of(String letterRef) {
        var scans = Stream.of(InkPaper.of(letterRef), InkPaper.approval(letterRef))
                .flatMap(paper -> inks.scanOf(paper).stream());
        return Stream.concat(scans, tokens.enclosedWith(letterRef).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Of the documents of a file all but what proves the signatures of other letters. What proves that of this one is
     * kept inside by nobody: held back, it would keep a queued message for ever.
     */
    List<DocumentView> with(DocumentView letter, List<DocumentView> all) {
        var own = of(letter.documentRef());
        var leaving = all.stream()
                .filter(document -> !document.besideLetter() || own.contains(document.documentRef()))
                .toList();
        var proofs = leaving.stream().filter(DocumentView::besideLetter).toList();
        demandFree(proofs.stream());
        if (proofs.stream().anyMatch(proof -> proof.isolation() == Isolation.ERASED)) {
            throw Refusal.of("enclosure-after-letter");
        }
        return leaving;
    }

    /** Refuses what is isolated or in quarantine. */
    static void demandFree(Stream<DocumentView> leaving) {
        leaving.map(DocumentView::heldBack)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.of(code);
                });
    }
}
