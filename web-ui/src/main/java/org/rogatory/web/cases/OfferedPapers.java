package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.copy.Copies;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.requests.message.ReleasedDocuments;
import org.rogatory.requests.message.ink.ApprovalInks;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** With which of the documents of a file an officer can do more than read them, by reference. */
@Component
class OfferedPapers {

    private final Copies copies;
    private final KeptInside kept;
    private final ReleasedDocuments released;
    private final InkLetters inks;
    private final ApprovalSigning approvals;
    private final ApprovalInks approvedByHand;
    private final Deliberation deliberation;
    private final CaseWords caseWords;

    OfferedPapers(
            Copies copies,
            KeptInside kept,
            ReleasedDocuments released,
            InkLetters inks,
            ApprovalSigning approvals,
            ApprovalInks approvedByHand,
            Deliberation deliberation,
            CaseWords caseWords) {
        this.copies = copies;
        this.deliberation = deliberation;
        this.caseWords = caseWords;
        this.kept = kept;
        this.released = released;
        this.inks = inks;
        this.approvals = approvals;
        this.approvedByHand = approvedByHand;
    }

    /** Those that he can keep inside. */
    Set<String> keptInside(CaseFile file, List<DocumentView> seen, Officer officer) {
        return kept.offered(file, seen, officer);
    }

    /** Those that are for others by name: of what kind they are, and nothing else. */
    List<String> reserved(CaseFile file, Officer officer, Locale reader) {
        return deliberation.reservedKinds(file, officer).stream()
                .map(kind -> caseWords.paper(kind, file, reader))
                .toList();
    }

    /**
     * Those of which he can issue copies, that he can give free from quarantine, that his authority can sign by hand,
     * those of which he can sign that he approved them, and those of whose approval a scan waits that he can compare.
     */
    void show(CaseFile file, List<DocumentView> seen, Officer officer, Model model) {
        model.addAttribute("copied", copies.offered(file, seen, officer));
        model.addAttribute("releases", released.offered(file, seen, officer));
        model.addAttribute("byHand", those(seen, document -> inks.offered(file, document, officer)));
        model.addAttribute("approvedByHand", those(seen, document -> approvedByHand.waitsFor(file, document, officer)));
        model.addAttribute("approves", those(seen, document -> approvals.offered(file, document, officer)));
    }

    private static Set<String> those(List<DocumentView> seen, Predicate<DocumentView> offered) {
        return seen.stream().filter(offered).map(DocumentView::documentRef).collect(Collectors.toUnmodifiableSet());
    }
}
