package org.rogatory.web.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.PaperView;
import org.rogatory.requests.reminder.WaitingReminders;
import org.rogatory.signing.SignedKinds;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummaryRows;
import org.springframework.stereotype.Component;

/**
 * The documents of a file of transfer on its sheets: of which kind they are and how they stand. They are told by no
 * name, since the name of a document may name people; what stays in the office is not told.
 */
@Component
class SheetDocuments {

    /** As many kinds as a sheet has room for. */
    private static final int MOST = 8;

    /** What the State that takes the person over needs in hand: on what the sentence rests, and who it is. */
    private static final Set<String> CARRIED = Set.of(
            "judgment",
            "consent_record",
            "sentence_calculation",
            "recognition_decision",
            "identity_note",
            "photo_prints",
            "medical_certificate",
            "report");

    private final Deliberation deliberation;
    private final DraftedPapers papers;
    private final WaitingReminders letters;
    private final SummaryRows summary;
    private final CaseWords caseWords;

    SheetDocuments(
            Deliberation deliberation,
            DraftedPapers papers,
            WaitingReminders letters,
            SummaryRows summary,
            CaseWords caseWords) {
        this.deliberation = deliberation;
        this.papers = papers;
        this.letters = letters;
        this.summary = summary;
        this.caseWords = caseWords;
    }

    /**
     * All that lie on the file and may be told of outside, of those that the officer sees; no paper is that was
     * dropped, and no letter that leaves no more.
     */
    List<Row> lying(CaseFile file, Officer officer, Locale reader) {
        var idle = Stream.concat(drafted(file, PaperView::dropped).stream(), letters.idle(file).stream())
                .collect(Collectors.toSet());
        return rows(file, document -> !idle.contains(document.documentRef()), officer, reader);
    }

    /** Those of them that go with the person: a draft of ours goes with nobody before all have signed it. */
    List<Row> carried(CaseFile file, Officer officer, Locale reader) {
        var unsigned = drafted(file, paper -> !paper.signed());
        return rows(
                file,
                document -> CARRIED.contains(document.kind()) && !unsigned.contains(document.documentRef()),
                officer,
                reader);
    }

    /** The documents of our papers of which this holds: a document does not say what became of its paper. */
    private Set<String> drafted(CaseFile file, Predicate<PaperView> which) {
        return papers.of(file).stream()
                .filter(which)
                .flatMap(paper -> Stream.ofNullable(paper.documentRef()))
                .collect(Collectors.toSet());
    }

    private List<Row> rows(CaseFile file, Predicate<DocumentView> which, Officer officer, Locale reader) {
        var kinds = deliberation.documents(file, officer).stream()
                .filter(SheetDocuments::told)
                .filter(which)
                .collect(Collectors.groupingBy(
                        document -> caseWords.paper(document.kind(), reader),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                document -> caseWords.documentStatus(
                                        document.status().name()),
                                Collectors.joining(", "))));
        var rows = kinds.entrySet().stream()
                .map(kind -> new Row(kind.getKey(), kind.getValue()))
                .toList();
        return SummaryPart.cut(rows, MOST, summary::besides);
    }

    private static boolean told(DocumentView document) {
        return document.isolation() == null
                && !document.quarantined()
                && !document.besideLetter()
                && (!document.stays() || toShow(document));
    }

    /** Papers of ours that persons sign are marked as internal, for no message takes them; they are made to be shown. */
    private static boolean toShow(DocumentView document) {
        return !document.fromOutside() && SignedKinds.PAPERS_OF_PERSONS.contains(document.kind());
    }
}
